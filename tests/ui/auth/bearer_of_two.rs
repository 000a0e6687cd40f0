use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call", auth = bearer(token, other))]
pub struct Call {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub token: Secret<String>,
    #[connect(query)]
    pub other: String,
}

fn main() {}
