use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
    #[connect(unknown)]
    Other(UnknownValue),
}

fn main() {}
