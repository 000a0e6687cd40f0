use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = api_key(header = "X-Key", query = "key"))]
struct Call {}

fn main() {}
