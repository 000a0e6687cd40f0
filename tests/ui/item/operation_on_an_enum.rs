use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub enum Call {
    Start,
    Stop,
}

fn main() {}
