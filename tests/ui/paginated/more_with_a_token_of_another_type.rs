use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub next_token: f64,
    pub has_more: bool,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, output = next_token, more = has_more),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
