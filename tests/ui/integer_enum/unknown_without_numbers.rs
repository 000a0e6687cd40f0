use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
enum Priority {
    Low,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

fn main() {}
