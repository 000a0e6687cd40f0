use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", body = multipart)]
pub struct Call {
    #[connect(file)]
    pub name: String,
}

fn main() {}
