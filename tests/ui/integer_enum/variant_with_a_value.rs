use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(value = 1)]
    Low,
    #[connect(value = 2)]
    High(String),
    #[connect(unknown)]
    Other(UnknownInteger),
}

fn main() {}
