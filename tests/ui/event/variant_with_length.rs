use connect_core::connect_shape;
use connect_core::stream::UnknownEvent;

#[connect_shape(event_stream)]
pub enum Answer {
    #[connect(length(1..=10))]
    Word(String),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

fn main() {}
