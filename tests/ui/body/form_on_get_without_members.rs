use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", body = form)]
pub struct Call {}

fn main() {}
