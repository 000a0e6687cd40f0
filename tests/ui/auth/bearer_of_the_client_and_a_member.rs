use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call", auth = bearer)]
pub struct Call {
    #[connect(header = "authorization", sensitive)]
    pub token: Secret<String>,
}

fn main() {}
