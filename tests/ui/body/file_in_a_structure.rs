use connect_core::connect_shape;
use connect_core::shape::FilePart;

#[connect_shape]
pub struct Attachment {
    pub file: FilePart,
}

fn main() {}
