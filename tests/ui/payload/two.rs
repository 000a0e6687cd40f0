use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload)]
    pub first: connect_core::Blob,
    #[connect(payload)]
    pub second: connect_core::Blob,
}

fn main() {}
