use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(untagged)]
pub enum Block {
    #[connect(rename = "text")]
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
