use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", auth = sigv4)]
pub struct Call {
    #[connect(header = "X-Amz-Content-SHA256")]
    pub hash: Option<String>,
}

fn main() {}
