use connect_core::connect_shape;

pub struct Name;

#[connect_shape]
pub struct Details {
    #[connect(serde)]
    pub name: Name,
}

fn main() {}
