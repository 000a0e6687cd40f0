use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(untagged)]
pub enum Block {
    Text(Option<String>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
