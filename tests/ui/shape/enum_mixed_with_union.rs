use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Role {
    Agent,
    Custom(String),
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
