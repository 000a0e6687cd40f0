use connect_core::connect_shape;
use connect_core::stream::UnknownEvent;

#[connect_shape(event_stream)]
pub enum Answer {
    Word(String, u32),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

fn main() {}
