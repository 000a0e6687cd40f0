use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("X-Version" = "1\r\nX-Trace: 2"))]
pub struct Call {}

fn main() {}
