use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(range(1..=9))]
    pub value: String,
}

fn main() {}
