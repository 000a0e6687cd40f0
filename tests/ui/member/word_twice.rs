use connect_core::{connect_operation, Secret};

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(sensitive, sensitive)]
    pub value: Secret<String>,
}

fn main() {}
