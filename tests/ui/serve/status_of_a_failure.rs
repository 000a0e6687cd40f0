use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", status = 404, server)]
pub struct Call {}

fn main() {}
