use connect_core::connect_operation;

pub struct Data;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(payload, serde)]
    pub data: Data,
}

fn main() {}
