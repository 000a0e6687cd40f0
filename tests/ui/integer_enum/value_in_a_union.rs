use connect_core::{UnknownVariant, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(value = 1)]
    Low(String),
    #[connect(unknown)]
    Other(UnknownVariant),
}

fn main() {}
