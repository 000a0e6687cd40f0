use connect_core::{connect_shape, UnknownVariant};

#[derive(serde::Serialize, serde::Deserialize)]
pub struct Text {
    pub text: String,
}

#[connect_shape(tag = "type")]
pub enum Block {
    #[connect(serde)]
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn main() {}
