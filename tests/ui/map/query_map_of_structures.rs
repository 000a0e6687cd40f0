use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Filter {}

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query_map)]
    pub filters: std::collections::BTreeMap<String, Filter>,
}

fn main() {}
