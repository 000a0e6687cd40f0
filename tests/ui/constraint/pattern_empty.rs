use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/search")]
struct Search {
    #[connect(pattern = "")]
    text: String,
}

fn main() {}
