use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(value = 1)]
    Low,
    #[connect(unknown, value = 2)]
    Other(UnknownInteger),
}

fn main() {}
