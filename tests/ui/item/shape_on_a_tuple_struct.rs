use connect_core::connect_shape;

#[connect_shape]
pub struct Name(String);

fn main() {}
