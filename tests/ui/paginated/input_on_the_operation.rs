use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list", input = next_token)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
