use connect_core::{connect_shape, UnknownVariant};

#[connect_shape]
pub enum Value {
    Text(String),
    #[connect(rename = "Text")]
    Html(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
