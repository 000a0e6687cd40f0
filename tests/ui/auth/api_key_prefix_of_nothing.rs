use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = api_key(header = "X-Key", prefix = ""))]
struct Call {}

fn main() {}
