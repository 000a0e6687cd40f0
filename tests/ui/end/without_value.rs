use connect_core::connect_shape;
use connect_core::stream::ServerSentEvents;

#[connect_shape]
pub struct Answer {
    #[connect(payload, end)]
    pub tokens: ServerSentEvents<String>,
}

fn main() {}
