use connect_core::{FilePart, connect_operation};

type Upload = FilePart;

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    pub file: Upload,
}

fn main() {}
