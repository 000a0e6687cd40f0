use connect_core::connect_shape;

#[connect_shape]
pub enum Role {}

fn main() {}
