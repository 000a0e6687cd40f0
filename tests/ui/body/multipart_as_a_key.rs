use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", multipart)]
pub struct Call {
    pub name: String,
}

fn main() {}
