use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(status)]
    pub status: String,
}

fn main() {}
