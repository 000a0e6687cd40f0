use connect_core::{connect_operation, connect_shape, local};

#[connect_shape]
pub struct ListOutput {
    pub next_token: Option<String>,
    pub names: Vec<String>,
}

#[connect_operation(method = "GET", uri = "/list", output = ListOutput)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

pub fn list(client: &local::Client) {
    let _ = client.pages(List { next_token: None });
}

fn main() {}
