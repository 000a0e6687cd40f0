use connect_core::{UnknownValue, connect_shape};

#[connect_shape]
pub struct First {}

#[connect_shape]
pub struct Second {}

#[connect_shape]
pub enum Third {
    One,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

pub struct Name;

#[connect_shape]
pub struct Details {
    #[connect(required)]
    pub name: Option<Name>,
    pub names: Vec<First>,
}

fn main() {}
