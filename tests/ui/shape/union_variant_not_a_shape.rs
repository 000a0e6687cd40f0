use connect_core::{connect_shape, UnknownVariant};

pub struct Text;

#[connect_shape]
pub enum Value {
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
