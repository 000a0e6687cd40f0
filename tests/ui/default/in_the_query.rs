use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(query, default)]
    pub value: u32,
}

fn main() {}
