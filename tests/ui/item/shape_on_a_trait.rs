use connect_core::connect_shape;

#[connect_shape]
pub trait Named {}

fn main() {}
