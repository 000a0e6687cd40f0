use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(value = 1, rename = "LOW")]
    Low,
    #[connect(unknown)]
    Other(UnknownInteger),
}

fn main() {}
