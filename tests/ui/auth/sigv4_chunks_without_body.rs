use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = sigv4(signed_chunks))]
pub struct Call {}

fn main() {}
