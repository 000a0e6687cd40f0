use connect_core::connect_operation;

#[connect_operation(method = "list", uri = "/call")]
pub struct Call {}

fn main() {}
