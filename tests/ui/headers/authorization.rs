use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("Authorization" = "Basic YTpi"))]
pub struct Call {}

fn main() {}
