use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "X-Id")]
    pub first: String,
    #[connect(header = "x-id")]
    pub second: String,
}

fn main() {}
