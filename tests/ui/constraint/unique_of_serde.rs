use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/search")]
struct Search {
    #[connect(unique, serde)]
    tags: Vec<serde_json::Value>,
}

fn main() {}
