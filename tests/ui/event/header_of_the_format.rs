use connect_core::connect_shape;

#[connect_shape]
pub struct Audio {
    #[connect(event_header, rename = ":event-type")]
    pub kind: String,
}

fn main() {}
