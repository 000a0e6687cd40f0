use connect_core::connect_operation;

use std::collections::HashMap;

#[connect_operation(method = "PUT", uri = "/call/<ContactId>")]
pub struct Call {
    pub contact_id: HashMap<String, String>,
}

fn main() {}
