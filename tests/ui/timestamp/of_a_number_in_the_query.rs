use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query, timestamp = "date-time")]
    pub at: u64,
}

fn main() {}
