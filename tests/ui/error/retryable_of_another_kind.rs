use connect_core::connect_error;

#[connect_error(status = 409, retryable(transient))]
#[derive(Debug)]
pub struct ConflictException {
    message: Option<String>,
}

fn main() {}
