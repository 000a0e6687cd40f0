use connect_core::{FilePart, connect_operation};

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    #[connect(payload)]
    pub file: FilePart,
}

fn main() {}
