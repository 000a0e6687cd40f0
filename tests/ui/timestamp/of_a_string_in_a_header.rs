use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "X-At", timestamp = "date-time")]
    pub at: String,
}

fn main() {}
