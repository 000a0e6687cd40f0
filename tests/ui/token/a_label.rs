use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<Token>")]
pub struct Call {
    #[connect(idempotency_token)]
    pub token: String,
}

fn main() {}
