use connect_core::connect_operation;
use connect_core::shape::FilePart;

#[connect_operation(method = "POST", uri = "/call", body = form)]
pub struct Call {
    pub files: Option<Vec<FilePart>>,
}

fn main() {}
