use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Role {
    #[connect(length(1..))]
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
