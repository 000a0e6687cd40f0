use connect_core::connect_shape;
use connect_core::stream::JsonLines;

#[connect_shape]
pub struct Answer {
    #[connect(payload, end = "[DONE]")]
    pub tokens: JsonLines<String>,
}

fn main() {}
