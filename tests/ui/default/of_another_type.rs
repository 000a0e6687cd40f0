use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(default = "three")]
    pub retries: u32,
}

fn main() {}
