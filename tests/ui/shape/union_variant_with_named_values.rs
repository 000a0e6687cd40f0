use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Value {
    Pair { left: String, right: String },
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
