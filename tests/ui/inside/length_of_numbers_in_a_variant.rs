use connect_core::{UnknownVariant, connect_shape};

#[connect_shape]
pub enum Values {
    #[connect(items(length(1..)))]
    Numbers(Vec<i32>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
