use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", headers("Content-Type" = "application/json"))]
pub struct Call {
    #[connect(payload, media_type = "text/plain")]
    pub text: String,
}

fn main() {}
