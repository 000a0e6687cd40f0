use connect_core::{UnknownVariant, connect_shape};

#[connect_shape(event_stream)]
pub enum Answer {
    Word(Word),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
pub struct Word {
    pub text: String,
}

fn main() {}
