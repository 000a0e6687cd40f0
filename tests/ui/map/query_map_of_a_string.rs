use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query_map)]
    pub filters: String,
}

fn main() {}
