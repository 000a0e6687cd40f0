use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(status, header = "X-Status")]
    pub status: u16,
}

fn main() {}
