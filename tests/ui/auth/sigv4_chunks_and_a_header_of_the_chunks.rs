use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", auth = sigv4(signed_chunks))]
pub struct Call {
    #[connect(header = "X-Amz-Decoded-Content-Length")]
    pub length: Option<i64>,
    pub text: String,
}

fn main() {}
