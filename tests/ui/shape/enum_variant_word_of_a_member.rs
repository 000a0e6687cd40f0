use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Role {
    #[connect(required)]
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
