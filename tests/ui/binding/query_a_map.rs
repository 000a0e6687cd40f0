use connect_core::connect_operation;

use std::collections::BTreeMap;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query)]
    pub filters: BTreeMap<String, String>,
}

fn main() {}
