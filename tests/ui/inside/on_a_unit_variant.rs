use connect_core::{UnknownValue, connect_shape};

#[connect_shape]
pub enum Role {
    #[connect(items(length(1..)))]
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
