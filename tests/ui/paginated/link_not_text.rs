use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    #[connect(header = "Link")]
    pub link: Option<u32>,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(link = link),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
