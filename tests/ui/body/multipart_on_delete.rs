use connect_core::connect_operation;

#[connect_operation(method = "DELETE", uri = "/call", body = multipart)]
pub struct Call {
    pub name: String,
}

fn main() {}
