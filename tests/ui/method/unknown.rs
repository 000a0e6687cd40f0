use connect_core::connect_operation;

#[connect_operation(method = "FETCH", uri = "/call")]
pub struct Call {}

fn main() {}
