use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = api_key(query = "key", prefix = "a"))]
struct Call {}

fn main() {}
