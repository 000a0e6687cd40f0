use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query_map = "filter")]
    pub filters: std::collections::BTreeMap<String, String>,
}

fn main() {}
