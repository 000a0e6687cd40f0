use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/", auth = api_key(header = "Host"))]
struct Get {}

fn main() {}
