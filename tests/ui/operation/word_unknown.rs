use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", retries = 3)]
pub struct Call {}

fn main() {}
