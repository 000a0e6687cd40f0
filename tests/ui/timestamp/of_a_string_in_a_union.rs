use connect_core::{UnknownVariant, connect_shape};

#[connect_shape]
pub enum Priority {
    #[connect(timestamp = "date-time")]
    At(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
