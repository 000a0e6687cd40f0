use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "X-At", timestamp = "date-time", media_type = "text/plain")]
    pub at: connect_core::Timestamp,
}

fn main() {}
