use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("Content-Type" = "json"))]
pub struct Call {}

fn main() {}
