use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/", headers("Keep-Alive" = "timeout=5"))]
struct Get {}

fn main() {}
