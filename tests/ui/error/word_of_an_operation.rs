use connect_core::connect_error;

#[connect_error(status = 404, method = "PUT")]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
