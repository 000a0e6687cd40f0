use connect_core::connect_shape;

#[connect_shape]
pub struct Nothing;

fn main() {}
