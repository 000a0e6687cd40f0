use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(items(length(1..)), items(length(..=2)))]
    pub value: Vec<String>,
}

fn main() {}
