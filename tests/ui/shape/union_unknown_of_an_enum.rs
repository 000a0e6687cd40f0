use connect_core::{connect_shape, UnknownValue};

#[connect_shape]
pub enum Value {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
