use connect_core::{Timestamp, UnknownVariant, connect_shape};

#[connect_shape]
pub enum Change {
    #[connect(serde, timestamp = "date-time")]
    At(Timestamp),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
