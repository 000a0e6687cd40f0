use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload)]
    pub data: connect_core::Blob,
    #[connect(idempotency_token)]
    pub client_token: Option<String>,
}

fn main() {}
