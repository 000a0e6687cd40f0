use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(end = "[DONE]")]
    pub tokens: Vec<String>,
}

fn main() {}
