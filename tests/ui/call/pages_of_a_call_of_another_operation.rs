use connect_core::{Client, connect_operation, connect_shape};

#[connect_shape]
pub struct ListOutput {
    pub next_token: Option<String>,
    pub names: Vec<String>,
}

#[connect_operation(method = "GET", uri = "/list", output = ListOutput)]
#[derive(Clone)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

pub fn list(client: &Client) {
    let _ = client.call(&List { next_token: None }).pages();
}

fn main() {}
