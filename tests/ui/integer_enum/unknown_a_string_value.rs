use connect_core::{UnknownValue, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(value = 1)]
    Low,
    #[connect(unknown)]
    Other(UnknownValue),
}

fn main() {}
