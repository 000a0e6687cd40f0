use connect_core::connect_operation;

pub struct Answer {}

#[connect_operation(method = "PUT", uri = "/call", output = connect_core::Json<Answer>)]
pub struct Call {}

fn main() {}
