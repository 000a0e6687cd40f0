use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query, media_type = "application/json")]
    pub context: String,
}

fn main() {}
