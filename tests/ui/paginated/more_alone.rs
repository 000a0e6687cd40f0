use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub has_more: bool,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(more = has_more),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
