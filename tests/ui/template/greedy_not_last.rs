use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call/<Key+>/parts")]
pub struct Call {
    pub key: String,
}

fn main() {}
