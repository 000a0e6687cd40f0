use connect_core::{Secret, connect_operation};

#[connect_operation(method = "POST", uri = "/call", auth = bearer(token))]
pub struct Call {
    #[connect(sensitive)]
    pub token: Secret<String>,
}

fn main() {}
