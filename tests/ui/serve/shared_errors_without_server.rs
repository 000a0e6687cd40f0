use connect_core::{connect_error, connect_operation};

#[connect_error(status = 429)]
#[derive(Debug)]
pub struct Busy {
    pub left: u32,
}

#[connect_operation(method = "GET", uri = "/one", errors(Busy))]
pub struct One {}

#[connect_operation(method = "GET", uri = "/two", error = OneError, server)]
pub struct Two {}

fn main() {}
