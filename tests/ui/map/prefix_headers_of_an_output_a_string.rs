use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(prefix_headers = "X-Meta-")]
    pub metadata: String,
}

fn main() {}
