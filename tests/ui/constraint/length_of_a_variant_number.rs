use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Value {
    #[connect(length(1..))]
    Number(u32),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
