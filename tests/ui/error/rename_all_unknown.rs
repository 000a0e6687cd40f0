use connect_core::connect_error;

#[connect_error(status = 404, rename_all = "Pascal")]
#[derive(Debug)]
pub struct NotFound {}

fn main() {}
