use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", method = "POST")]
pub struct Call {}

fn main() {}
