use connect_core::{UnknownValue, connect_shape};

#[connect_shape(lenient)]
enum State {
    Active,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn main() {}
