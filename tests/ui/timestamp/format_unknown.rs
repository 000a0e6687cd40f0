use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(timestamp = "unix")]
    pub at: connect_core::Timestamp,
}

fn main() {}
