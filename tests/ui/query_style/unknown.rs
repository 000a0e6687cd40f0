use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query, style = "pipes")]
    pub names: Vec<String>,
}

fn main() {}
