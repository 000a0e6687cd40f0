use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", content_type = "application/x-www-form-urlencoded")]
pub struct Call {
    pub name: String,
}

fn main() {}
