use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", idempotent = true)]
pub struct Call {}

fn main() {}
