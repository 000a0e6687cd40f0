use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", name = Call)]
pub struct Call {}

fn main() {}
