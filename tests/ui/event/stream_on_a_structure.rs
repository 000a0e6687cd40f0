use connect_core::connect_shape;

#[connect_shape(event_stream)]
pub struct Answer {
    pub text: String,
}

fn main() {}
