use connect_core::{UnknownInteger, connect_shape};

#[connect_shape]
#[repr(i32)]
enum Priority {
    Low = 1,
    Unknown(UnknownInteger),
}

fn main() {}
