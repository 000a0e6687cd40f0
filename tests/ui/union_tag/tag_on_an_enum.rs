use connect_core::{connect_shape, UnknownValue};

#[connect_shape(tag = "type")]
pub enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
