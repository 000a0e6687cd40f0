use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/search")]
struct Search {
    #[connect(keys(unique))]
    tags: std::collections::BTreeMap<String, String>,
}

fn main() {}
