use connect_core::connect_shape;

#[connect_shape]
enum Priority {
    Low = 1,
    High = 2,
}

fn main() {}
