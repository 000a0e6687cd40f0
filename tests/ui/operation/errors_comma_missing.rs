use connect_core::{connect_error, connect_operation};

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct NotFound {}

#[connect_error(status = 429)]
#[derive(Debug)]
pub struct Throttled {}

#[connect_operation(method = "PUT", uri = "/call", errors(NotFound Throttled))]
pub struct Call {}

fn main() {}
