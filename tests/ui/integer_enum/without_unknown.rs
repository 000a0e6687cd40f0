use connect_core::connect_shape;

#[connect_shape]
pub enum Priority {
    #[connect(value = 1)]
    Low,
}

fn main() {}
