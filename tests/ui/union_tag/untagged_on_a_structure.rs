use connect_core::connect_shape;

#[connect_shape(untagged)]
pub struct Text {
    pub text: String,
}

fn main() {}
