use connect_core::connect_error;

#[connect_error(code = 300)]
#[derive(Debug)]
struct NotFound {}

fn main() {}
