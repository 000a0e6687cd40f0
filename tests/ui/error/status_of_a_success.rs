use connect_core::connect_error;

#[connect_error(status = 200)]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
