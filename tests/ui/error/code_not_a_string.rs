use connect_core::connect_error;

#[connect_error(status = 404, code = NotFound)]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
