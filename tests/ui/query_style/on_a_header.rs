use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(header = "X-Names", style = "comma")]
    pub names: Vec<String>,
}

fn main() {}
