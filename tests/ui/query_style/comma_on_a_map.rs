use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query, style = "comma")]
    pub names: std::collections::BTreeMap<String, String>,
}

fn main() {}
