use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload, header = "X-Data")]
    pub data: String,
}

fn main() {}
