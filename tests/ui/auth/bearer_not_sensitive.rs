use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call", auth = bearer(token))]
pub struct Call {
    #[connect(header = "X-Amz-Bearer")]
    pub token: Secret<String>,
}

fn main() {}
