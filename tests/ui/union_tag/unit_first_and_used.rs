use connect_core::{connect_operation, connect_shape};

#[connect_shape(tag = "type")]
pub enum Block {
    Ping,
    Text(Text),
}

#[connect_shape]
pub struct Text {
    pub text: String,
}

#[connect_operation(method = "POST", uri = "/blocks", output = Block)]
pub struct Send {
    pub blocks: Vec<Block>,
}

fn main() {}
