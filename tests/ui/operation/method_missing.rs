use connect_core::connect_operation;

#[connect_operation(uri = "/call")]
pub struct Call {}

fn main() {}
