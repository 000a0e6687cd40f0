use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call")]
pub struct Call {
    pub reason: String,
}

fn main() {}
