use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/search")]
struct Search {
    #[connect(pattern = "[0-9]+")]
    limit: Option<u32>,
}

fn main() {}
