use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = bearer(token))]
pub struct Call {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub token: String,
}

fn main() {}
