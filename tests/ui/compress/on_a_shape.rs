use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(compress = "gzip")]
    pub data: String,
}

fn main() {}
