use connect_core::connect_shape;

pub struct Name;

#[connect_shape]
pub struct Details {
    pub name: Name,
}

fn main() {}
