use connect_core::connect_error;

#[connect_error(status = 404, code = "")]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
