use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "https://connect.example/call")]
pub struct Call {}

fn main() {}
