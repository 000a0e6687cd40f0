use connect_core::connect_error;

#[connect_error(status = 1000)]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
