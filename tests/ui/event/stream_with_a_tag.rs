use connect_core::connect_shape;
use connect_core::stream::UnknownEvent;

#[connect_shape(event_stream, tag = "type")]
pub enum Answer {
    Word(Word),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape]
pub struct Word {
    pub text: String,
}

fn main() {}
