use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    #[connect(body)]
    pub name: String,
}

fn main() {}
