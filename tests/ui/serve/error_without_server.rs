use connect_core::{connect_error, connect_operation};

#[connect_error(status = 429)]
#[derive(Debug)]
pub struct Busy {
    #[connect(header = "X-Left")]
    pub left: u32,
}

#[connect_operation(method = "GET", uri = "/call", errors(Busy), server)]
pub struct Call {}

fn main() {}
