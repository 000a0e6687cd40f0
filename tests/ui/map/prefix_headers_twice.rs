use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(prefix_headers = "X-Meta-")]
    pub metadata: std::collections::BTreeMap<String, String>,
    #[connect(prefix_headers = "X-Other-")]
    pub others: std::collections::BTreeMap<String, String>,
}

fn main() {}
