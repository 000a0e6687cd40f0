use connect_core::connect_shape;

pub struct Samples(pub Vec<u8>);

#[connect_shape(rename_all = "camelCase")]
pub struct Audio {
    #[connect(event_payload)]
    pub samples: Samples,
}

fn main() {}
