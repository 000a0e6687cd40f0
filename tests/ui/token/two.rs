use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(idempotency_token)]
    pub first: Option<String>,
    #[connect(idempotency_token)]
    pub second: Option<String>,
}

fn main() {}
