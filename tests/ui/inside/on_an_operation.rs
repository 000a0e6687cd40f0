use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", keys(length(1..)))]
pub struct Call {
    pub value: std::collections::BTreeMap<String, String>,
}

fn main() {}
