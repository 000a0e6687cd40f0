use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", status = 400)]
pub struct Call {}

fn main() {}
