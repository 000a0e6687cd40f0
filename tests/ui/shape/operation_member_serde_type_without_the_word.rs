use connect_core::connect_operation;

#[derive(serde::Serialize)]
pub struct Details {
    pub name: String,
}

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    pub details: Details,
}

fn main() {}
