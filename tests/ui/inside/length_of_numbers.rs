use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(items(length(1..)))]
    pub value: Vec<i32>,
}

fn main() {}
