use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload, timestamp = "date-time")]
    pub at: connect_core::Timestamp,
}

fn main() {}
