use connect_core::connect_shape;

#[connect_shape(output = ())]
pub struct Details {}

fn main() {}
