use connect_core::connect_shape;

#[connect_shape]
pub struct Audio {
    #[connect(event_header)]
    pub offset: i64,
    #[connect(header = "X-Codec")]
    pub codec: String,
}

fn main() {}
