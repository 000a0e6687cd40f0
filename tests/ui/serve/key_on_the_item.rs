use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call")]
#[connect(serve)]
pub struct Call {}

fn main() {}
