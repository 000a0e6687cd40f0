use connect_core::connect_operation;

#[connect_operation]
pub struct Call {}

fn main() {}
