use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(prefix_headers = "X-Meta-")]
    pub metadata: String,
}

fn main() {}
