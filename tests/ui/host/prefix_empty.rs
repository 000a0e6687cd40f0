use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", host_prefix = "")]
pub struct Call {
}

fn main() {}
