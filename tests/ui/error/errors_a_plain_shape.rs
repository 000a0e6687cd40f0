use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct NotFound {}

#[connect_operation(method = "PUT", uri = "/call", errors(NotFound))]
pub struct Call {}

fn main() {}
