use connect_core::connect_operation;

#[connect_operation("PUT", uri = "/call", method = "PUT")]
pub struct Call {}

fn main() {}
