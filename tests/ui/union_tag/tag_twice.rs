use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub struct Text {
    pub text: String,
}

#[connect_shape(tag = "type", tag = "kind")]
pub enum Block {
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
