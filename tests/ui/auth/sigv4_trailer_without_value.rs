use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", auth = sigv4(signed_chunks, trailer))]
pub struct Call {
    pub text: String,
}

fn main() {}
