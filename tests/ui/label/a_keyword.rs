use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/{type}")]
struct Get {
    kind: String,
}

fn main() {}
