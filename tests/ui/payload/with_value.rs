use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload = "application/json")]
    pub data: connect_core::Blob,
}

fn main() {}
