use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Context {}

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "X-Context", media_type = "application/json")]
    pub context: Context,
}

fn main() {}
