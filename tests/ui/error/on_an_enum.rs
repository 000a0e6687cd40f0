use connect_core::connect_error;

#[connect_error(status = 404)]
#[derive(Debug)]
pub enum NotFound {
    Contact,
}

fn main() {}
