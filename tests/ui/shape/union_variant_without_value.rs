use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Value {
    Text(String),
    Nothing,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
