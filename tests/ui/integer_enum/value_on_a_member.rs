use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(value = 1)]
    pub low: u32,
}

fn main() {}
