use connect_core::connect_shape;

#[connect_shape(headers("X-Version" = "1"))]
pub struct Answer {}

fn main() {}
