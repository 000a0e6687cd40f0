use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", output = Answer)]
pub struct Call {}

fn main() {}
