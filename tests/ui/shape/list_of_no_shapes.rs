use connect_core::connect_shape;

pub struct Name;

#[connect_shape]
pub struct Details {
    pub names: Vec<Name>,
}

fn main() {}
