use connect_core::{Blob, connect_shape};

#[connect_shape(rename_all = "camelCase")]
pub struct Audio {
    #[connect(event_payload)]
    pub samples: Blob,
    pub codec: String,
}

fn main() {}
