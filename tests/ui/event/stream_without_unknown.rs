use connect_core::connect_shape;

#[connect_shape(event_stream)]
pub enum Answer {
    Word(Word),
}

#[connect_shape]
pub struct Word {
    pub text: String,
}

fn main() {}
