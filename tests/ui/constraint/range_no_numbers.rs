use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(range(low..=high))]
    pub value: u32,
}

fn main() {}
