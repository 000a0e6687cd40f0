use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("Accept" =))]
pub struct Call {}

fn main() {}
