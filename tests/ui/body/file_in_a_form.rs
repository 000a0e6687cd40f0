use connect_core::{FilePart, connect_operation};

#[connect_operation(method = "POST", uri = "/call", body = form)]
pub struct Call {
    pub files: Option<Vec<FilePart>>,
}

fn main() {}
