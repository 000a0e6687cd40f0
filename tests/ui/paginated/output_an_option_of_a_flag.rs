use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub next_token: Option<bool>,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, output = next_token),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
