use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = digest)]
pub struct Call {}

fn main() {}
