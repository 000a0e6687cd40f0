use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
enum Priority {
    #[connect(rename = 1)]
    Low,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

fn main() {}
