use connect_core::connect_operation;

#[connect_operation(method, uri = "/call")]
pub struct Call {}

fn main() {}
