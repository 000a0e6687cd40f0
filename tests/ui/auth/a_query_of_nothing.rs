use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/", auth = query)]
struct Get {}

fn main() {}
