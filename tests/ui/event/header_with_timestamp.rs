use connect_core::{Timestamp, connect_shape};

#[connect_shape]
pub struct Audio {
    #[connect(event_header, timestamp = "date-time")]
    pub at: Timestamp,
}

fn main() {}
