use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query, idempotency_token, style = "comma")]
    pub names: Option<String>,
}

fn main() {}
