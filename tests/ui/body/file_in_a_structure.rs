use connect_core::{FilePart, connect_shape};

#[connect_shape]
pub struct Attachment {
    pub file: FilePart,
}

fn main() {}
