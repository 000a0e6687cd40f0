use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call")]
pub struct Call {
    #[connect(payload)]
    pub data: connect_core::Blob,
}

fn main() {}
