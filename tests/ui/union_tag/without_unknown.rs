use connect_core::connect_shape;

#[connect_shape]
pub struct Text {
    pub text: String,
}

#[connect_shape(tag = "type")]
pub enum Block {
    Text(Text),
}

fn main() {}
