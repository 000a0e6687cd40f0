use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(tag = "type", content = "data")]
pub enum Block {
    Text(String, String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
