use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "X-Context", media_type = "json")]
    pub context: String,
}

fn main() {}
