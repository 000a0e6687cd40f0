use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(keys(range(1..=9)))]
    pub value: std::collections::BTreeMap<String, String>,
}

fn main() {}
