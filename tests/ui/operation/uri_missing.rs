use connect_core::connect_operation;

#[connect_operation(method = "PUT")]
pub struct Call {}

fn main() {}
