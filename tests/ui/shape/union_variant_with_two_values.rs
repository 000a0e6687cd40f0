use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Value {
    Pair(String, String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
