use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("X-Version" = "1 "))]
pub struct Call {}

fn main() {}
