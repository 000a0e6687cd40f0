use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(required = true)]
    pub value: Option<String>,
}

fn main() {}
