use connect_core::connect_error;

#[connect_error(status = 400, tag = "type")]
#[derive(Debug)]
pub struct Refused {}

fn main() {}
