use connect_core::connect_shape;

#[connect_shape(tag = "type")]
pub struct Text {
    pub text: String,
}

fn main() {}
