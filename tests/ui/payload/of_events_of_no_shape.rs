use connect_core::connect_shape;
use connect_core::stream::ServerSentEvents;

pub struct Token;

#[connect_shape]
pub struct Answer {
    #[connect(payload)]
    pub tokens: ServerSentEvents<Token>,
}

fn main() {}
