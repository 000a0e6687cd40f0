use connect_core::{connect_shape, UnknownVariant};

pub struct Text;

#[connect_shape(tag = "type")]
pub enum Block {
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
