use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(header = "X-Count", default = 1)]
    pub count: u32,
}

fn main() {}
