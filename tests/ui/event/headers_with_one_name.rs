use connect_core::connect_shape;

#[connect_shape]
pub struct Audio {
    #[connect(event_header)]
    pub offset: i64,
    #[connect(event_header, rename = "Offset")]
    pub end: i64,
}

fn main() {}
