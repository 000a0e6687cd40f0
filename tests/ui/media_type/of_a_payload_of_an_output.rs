use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(payload, media_type = "text/plain")]
    pub text: String,
}

fn main() {}
