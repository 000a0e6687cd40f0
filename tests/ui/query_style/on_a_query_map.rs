use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/list")]
pub struct List {
    #[connect(query_map, style = "brackets")]
    pub names: std::collections::BTreeMap<String, String>,
}

fn main() {}
