use connect_core::connect_shape;

#[connect_shape]
pub struct Audio {
    #[connect(event_header, default = 3)]
    pub offset: i64,
}

fn main() {}
