use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(status, default = 200)]
    pub status: u16,
}

fn main() {}
