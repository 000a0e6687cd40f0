use connect_core::connect_operation;

pub struct NotFound {}

#[connect_operation(method = "PUT", uri = "/call", errors(NotFound))]
pub struct Call {}

fn main() {}
