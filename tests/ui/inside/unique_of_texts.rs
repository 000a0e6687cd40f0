use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/search")]
struct Search {
    #[connect(items(unique))]
    tags: Vec<String>,
}

fn main() {}
