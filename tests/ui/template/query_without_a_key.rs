use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call?a=1&&b=2")]
pub struct Call {}

fn main() {}
