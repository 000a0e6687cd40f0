use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub next_token: Option<String>,
    pub names: Vec<String>,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    auth = bearer(token),
    paginated(input = nxt_token, items = next_token, itm = String),
)]
pub struct List {
    #[connect(query)]
    pub token: Option<String>,
    #[connect(query)]
    pub next_token: String,
}

fn main() {}
