use connect_core::{connect_error, connect_operation};

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct NotFound {}

#[connect_operation(method = "PUT", uri = "/other", errors(NotFound))]
pub struct Other {}

#[connect_operation(method = "PUT", uri = "/call", errors(NotFound), error = OtherError)]
pub struct Call {}

fn main() {}
