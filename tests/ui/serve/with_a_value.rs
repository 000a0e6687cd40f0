use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", server = true)]
pub struct Call {}

fn main() {}
