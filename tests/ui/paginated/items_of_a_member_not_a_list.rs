use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub page: Option<Page>,
}

#[connect_shape]
pub struct Page {
    pub next_token: Option<String>,
    pub names: String,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, output = page.next_token, items = page.names, item = String),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
