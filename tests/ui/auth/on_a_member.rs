use connect_core::{Secret, connect_operation};

#[connect_operation(method = "GET", uri = "/call")]
pub struct Call {
    #[connect(header = "X-Amz-Bearer", sensitive, auth)]
    pub token: Secret<String>,
}

fn main() {}
