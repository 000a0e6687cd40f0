use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth)]
pub struct Call {}

fn main() {}
