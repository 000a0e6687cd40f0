use connect_core::connect_operation;

#[connect_operation(method = 7, uri = "/call")]
pub struct Call {}

fn main() {}
