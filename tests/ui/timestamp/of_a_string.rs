use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(timestamp = "date-time")]
    pub at: String,
}

fn main() {}
