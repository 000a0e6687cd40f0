use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
