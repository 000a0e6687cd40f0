use connect_core::connect_shape;

#[connect_shape]
pub struct Details {
    #[connect(idempotency_token)]
    pub token: Option<String>,
}

fn main() {}
