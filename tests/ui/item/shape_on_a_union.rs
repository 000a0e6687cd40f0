use connect_core::connect_shape;

#[connect_shape]
pub union Bits {
    a: u32,
    b: f32,
}

fn main() {}
