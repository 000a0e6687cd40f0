use connect_core::{UnknownValue, connect_shape};

#[connect_shape(server)]
pub enum Color {
    Red,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
