use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", crate = "connect_core")]
pub struct Call {}

fn main() {}
