use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(untagged)]
pub enum Block {
    Text(String),
    Nothing,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
