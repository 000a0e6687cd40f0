use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Details {}

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query)]
    pub details: Details,
}

fn main() {}
