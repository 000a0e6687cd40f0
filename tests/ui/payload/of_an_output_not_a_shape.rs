use connect_core::connect_shape;

pub struct Data;

#[connect_shape]
pub struct Answer {
    #[connect(payload)]
    pub data: Data,
}

fn main() {}
