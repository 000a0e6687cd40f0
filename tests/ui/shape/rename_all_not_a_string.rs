use connect_core::connect_shape;

#[connect_shape(rename_all = camelCase)]
pub struct Details {}

fn main() {}
