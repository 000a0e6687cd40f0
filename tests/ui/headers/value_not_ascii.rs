use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("X-Name" = "Zoë"))]
pub struct Call {}

fn main() {}
