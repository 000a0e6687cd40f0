use connect_core::connect_error;

#[connect_error(status = 404, status = 400)]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
