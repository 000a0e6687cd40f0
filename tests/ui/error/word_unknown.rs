use connect_core::connect_error;

#[connect_error(status = 404, transient)]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
