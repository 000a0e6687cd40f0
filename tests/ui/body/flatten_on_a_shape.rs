use connect_core::connect_shape;

#[connect_shape]
pub struct Point {
    #[connect(flatten)]
    pub name: String,
}

fn main() {}
