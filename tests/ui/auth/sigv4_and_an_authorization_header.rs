use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call", auth = sigv4)]
pub struct Call {
    #[connect(header = "Authorization", sensitive)]
    pub token: Secret<String>,
}

fn main() {}
