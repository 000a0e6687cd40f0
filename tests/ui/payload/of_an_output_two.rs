use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(payload)]
    pub data: connect_core::Blob,
    #[connect(payload)]
    pub other: connect_core::Blob,
}

fn main() {}
