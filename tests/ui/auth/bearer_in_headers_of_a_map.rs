use std::collections::BTreeMap;

use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call", auth = bearer(tokens))]
pub struct Call {
    #[connect(prefix_headers = "X-Token-")]
    pub tokens: BTreeMap<String, String>,
}

fn main() {}
