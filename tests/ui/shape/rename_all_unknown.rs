use connect_core::connect_shape;

#[connect_shape(rename_all = "Camel")]
pub struct Details {}

fn main() {}
