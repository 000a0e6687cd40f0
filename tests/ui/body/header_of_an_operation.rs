use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", header("X-Name" = "value"))]
pub struct Call {
    pub name: String,
}

fn main() {}
