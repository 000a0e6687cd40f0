use connect_core::connect_operation;

#[connect_operation(method = "put", uri = "/call")]
pub struct Call {}

fn main() {}
