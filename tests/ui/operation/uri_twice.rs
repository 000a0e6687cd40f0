use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", uri = "/other")]
pub struct Call {}

fn main() {}
