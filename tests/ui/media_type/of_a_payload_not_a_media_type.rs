use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload, media_type = "text")]
    pub text: String,
}

fn main() {}
