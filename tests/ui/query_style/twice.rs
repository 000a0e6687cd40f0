use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query, style = "comma", style = "json")]
    pub names: Vec<String>,
}

fn main() {}
