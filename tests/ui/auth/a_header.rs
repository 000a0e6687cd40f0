use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/", auth = header("PRIVATE-TOKEN"))]
struct Get {}

fn main() {}
