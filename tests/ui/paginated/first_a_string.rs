use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub names: Vec<String>,
    pub has_more: bool,
    pub next_token: Option<String>,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, number, first = "0", more = has_more),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<u32>,
}

fn main() {}
