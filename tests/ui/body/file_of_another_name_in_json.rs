use connect_core::connect_operation;
use connect_core::shape::FilePart;

type Upload = FilePart;

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    pub file: Upload,
}

fn main() {}
