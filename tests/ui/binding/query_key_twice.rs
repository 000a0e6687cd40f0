use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query = "id")]
    pub first: String,
    #[connect(query = "id")]
    pub second: String,
}

fn main() {}
