use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub has_more: bool,
    pub data: Vec<Item>,
    pub next_token: Option<String>,
}

#[connect_shape]
pub struct Item {
    pub id: u32,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, number, last = data.id, more = has_more),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<u32>,
}

fn main() {}
