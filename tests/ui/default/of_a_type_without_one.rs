use connect_core::connect_shape;

#[connect_shape]
pub struct Kind {}

#[connect_shape]
pub struct Answer {
    #[connect(default)]
    pub kind: Kind,
}

fn main() {}
