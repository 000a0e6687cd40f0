use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("Host" = "example.com"))]
pub struct Call {}

fn main() {}
