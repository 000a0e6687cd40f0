use connect_core::connect_operation;
use connect_core::shape::FilePart;

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    pub file: FilePart,
}

fn main() {}
