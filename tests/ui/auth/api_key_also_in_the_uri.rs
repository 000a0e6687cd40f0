use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/?key=a", auth = api_key(query = "key"))]
struct Get {}

fn main() {}
