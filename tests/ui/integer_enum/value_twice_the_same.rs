use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(value = 1)]
    Low,
    #[connect(value = 1)]
    High,
    #[connect(unknown)]
    Other(UnknownInteger),
}

fn main() {}
