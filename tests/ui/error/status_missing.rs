use connect_core::connect_error;

#[connect_error()]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
