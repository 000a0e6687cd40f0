use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(values(length(1..)))]
    pub value: std::collections::BTreeMap<String, i32>,
}

fn main() {}
