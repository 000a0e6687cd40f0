use connect_core::connect_operation;

#[connect_operation(method = "CONNECT", uri = "/call")]
pub struct Call {}

fn main() {}
