use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call", auth = bearer(token))]
pub struct Call {
    #[connect(heder = "X-Amz-Bearer", sensitive)]
    pub token: Secret<String>,
}

fn main() {}
