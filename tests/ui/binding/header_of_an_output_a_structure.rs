use connect_core::connect_shape;

#[connect_shape]
pub struct Details {}

#[connect_shape]
pub struct Answer {
    #[connect(header = "X-Details")]
    pub details: Details,
}

fn main() {}
