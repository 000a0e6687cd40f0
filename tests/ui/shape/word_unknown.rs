use connect_core::connect_shape;

#[connect_shape(deny_unknown)]
pub struct Details {}

fn main() {}
