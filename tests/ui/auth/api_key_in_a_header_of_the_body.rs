use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/", auth = api_key(header = "Content-Type"))]
struct Get {}

fn main() {}
