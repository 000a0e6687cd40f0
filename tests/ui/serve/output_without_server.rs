use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Answer {
    #[connect(header = "X-Left")]
    pub left: u32,
}

#[connect_operation(method = "GET", uri = "/call", output = Answer, server)]
pub struct Call {}

fn main() {}
