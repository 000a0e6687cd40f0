use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Details {}

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "X-Details")]
    pub details: Details,
}

fn main() {}
