use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(tag = "type", content = "type")]
pub enum Block {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
