use connect_core::{connect_shape, UnknownVariant};

#[connect_shape(untagged, rename_all = "camelCase")]
pub enum Block {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
