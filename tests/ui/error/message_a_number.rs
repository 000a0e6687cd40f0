use connect_core::connect_error;

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct NotFound {
    pub message: u32,
}

fn main() {}
