use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", allow_body(true))]
pub struct Call {}

fn main() {}
