use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(content = "data", untagged)]
pub enum Block {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
