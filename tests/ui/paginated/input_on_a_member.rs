use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query, input)]
    pub next_token: Option<String>,
}

fn main() {}
