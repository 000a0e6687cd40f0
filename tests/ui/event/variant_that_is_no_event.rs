use connect_core::connect_shape;
use connect_core::stream::UnknownEvent;

#[connect_shape(event_stream)]
pub enum Answer {
    Word(Word),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

pub struct Word {
    pub text: String,
}

fn main() {}
