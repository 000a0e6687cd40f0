use connect_core::{UnknownVariant, connect_shape};

pub struct Data;

#[connect_shape]
pub enum Change {
    Note(String),
    #[connect(serde)]
    Data(Data),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
