use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Block {
    #[connect(tag = "type")]
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
