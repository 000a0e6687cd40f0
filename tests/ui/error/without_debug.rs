use connect_core::connect_error;

#[connect_error(status = 404)]
pub struct NotFound {}

fn main() {}
