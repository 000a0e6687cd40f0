use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call", auth = bearer)]
pub struct Call {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub token: Secret<String>,
}

fn main() {}
