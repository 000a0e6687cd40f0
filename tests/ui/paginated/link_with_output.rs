use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    #[connect(header = "Link")]
    pub link: Option<String>,
    pub next_token: Option<String>,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListOutput,
    paginated(output = next_token, link = link),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
