use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(items(required))]
    pub value: Vec<Option<String>>,
}

fn main() {}
