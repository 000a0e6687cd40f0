use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(payload)]
    pub data: connect_core::Blob,
    pub name: String,
}

fn main() {}
