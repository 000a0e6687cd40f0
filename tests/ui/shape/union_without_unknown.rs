use connect_core::connect_shape;

#[connect_shape]
pub enum Value {
    Text(String),
}

fn main() {}
