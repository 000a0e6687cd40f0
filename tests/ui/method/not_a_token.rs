use connect_core::connect_operation;

#[connect_operation(method = "FE TCH", uri = "/call")]
pub struct Call {}

fn main() {}
