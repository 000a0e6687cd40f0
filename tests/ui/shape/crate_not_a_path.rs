use connect_core::connect_shape;

#[connect_shape(crate = 7)]
pub struct Details {}

fn main() {}
