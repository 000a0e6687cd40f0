use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", error_name = CallFailure)]
pub struct Call {}

fn main() {}
