use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(items(size(1..=64)))]
    pub value: Vec<String>,
}

fn main() {}
