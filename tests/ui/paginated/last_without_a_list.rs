use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub data: Vec<Item>,
    pub next_token: Option<String>,
}

#[connect_shape]
pub struct Item {
    pub id: String,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, last = id),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
