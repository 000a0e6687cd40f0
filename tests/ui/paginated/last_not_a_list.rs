use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub data: Item,
}

#[connect_shape]
pub struct Item {
    pub id: String,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(input = next_token, last = data.id),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
