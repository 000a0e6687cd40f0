use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = none, auth = sigv4)]
pub struct Call {}

fn main() {}
