use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", allow_body)]
pub struct Call {}

fn main() {}
