use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(values(length(1..)))]
    pub value: Option<String>,
}

fn main() {}
