use connect_core::connect_shape;

#[connect_shape(auth = sigv4)]
pub struct Answer {
    pub name: String,
}

fn main() {}
