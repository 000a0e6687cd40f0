use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(items = 3)]
    pub value: Vec<String>,
}

fn main() {}
