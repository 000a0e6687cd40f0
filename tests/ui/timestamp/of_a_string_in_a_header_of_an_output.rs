use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(header = "X-At", timestamp = "date-time")]
    pub at: String,
}

fn main() {}
