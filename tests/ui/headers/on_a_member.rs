use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(headers("X-Version" = "1"))]
    pub version: String,
}

fn main() {}
