use connect_core::connect_operation;

#[derive(serde::Serialize)]
pub struct Data;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload, serde)]
    pub data: Data,
}

fn main() {}
