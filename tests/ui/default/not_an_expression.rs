use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(default = ,)]
    pub retries: u32,
}

fn main() {}
