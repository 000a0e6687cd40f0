use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", host_prefix = "{Token}.")]
pub struct Call {
    #[connect(host_label, idempotency_token)]
    pub token: Option<String>,
}

fn main() {}
