use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call")]
pub struct Call {
    #[connect(qury)]
    pub value: String,
}

fn main() {}
