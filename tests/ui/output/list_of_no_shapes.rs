use connect_core::connect_operation;

pub struct Answer {}

#[connect_operation(method = "PUT", uri = "/call", output = Vec<Answer>)]
pub struct Call {}

fn main() {}
