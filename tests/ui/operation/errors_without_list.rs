use connect_core::{connect_error, connect_operation};

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct NotFound {}

#[connect_operation(method = "PUT", uri = "/call", errors = NotFound)]
pub struct Call {}

fn main() {}
