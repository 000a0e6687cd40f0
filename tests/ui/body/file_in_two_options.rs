use connect_core::connect_operation;
use connect_core::shape::FilePart;

#[connect_operation(method = "POST", uri = "/call", body = multipart)]
pub struct Call {
    pub file: Option<Option<FilePart>>,
}

fn main() {}
