use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Answer {
    #[connect(status)]
    pub status: u16,
    #[connect(status)]
    pub code: u16,
}

#[connect_operation(method = "PUT", uri = "/call", output = Answer)]
pub struct Call {}

fn main() {}
