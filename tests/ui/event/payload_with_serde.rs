use connect_core::connect_shape;

#[connect_shape]
pub struct Audio {
    #[connect(event_payload, serde)]
    pub settings: Vec<u8>,
}

fn main() {}
