use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload, media_type = "text/plain\r\nX-Trace: 1")]
    pub text: String,
}

fn main() {}
