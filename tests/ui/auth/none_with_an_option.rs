use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = none(unsigned_body))]
pub struct Call {}

fn main() {}
