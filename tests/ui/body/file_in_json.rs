use connect_core::{FilePart, connect_operation};

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    pub file: FilePart,
}

fn main() {}
