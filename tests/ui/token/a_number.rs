use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(idempotency_token)]
    pub value: Option<u64>,
}

fn main() {}
