use connect_core::connect_error;

#[connect_error(status = 429)]
#[derive(Debug)]
pub struct ThrottlingException {
    #[connect(event_header)]
    pub wait: i32,
}

fn main() {}
