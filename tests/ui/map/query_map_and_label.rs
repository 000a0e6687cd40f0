use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<Filters>")]
pub struct Call {
    #[connect(query_map)]
    pub filters: std::collections::BTreeMap<String, String>,
}

fn main() {}
