use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Role {
    Agent,
    #[connect(unknown, rename = "OTHER")]
    Unknown(UnknownValue),
}

fn main() {}
