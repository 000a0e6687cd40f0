use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(header = "X-Context", media_type = "application/json")]
    pub context: u32,
}

fn main() {}
