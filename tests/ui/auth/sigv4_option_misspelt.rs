use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = sigv4(unsinged_body))]
pub struct Call {}

fn main() {}
