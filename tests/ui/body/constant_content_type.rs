use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", body = multipart, headers("Content-Type" = "multipart/mixed"))]
pub struct Call {
    pub name: String,
}

fn main() {}
