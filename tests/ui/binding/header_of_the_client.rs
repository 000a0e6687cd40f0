use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call")]
pub struct Call {
    #[connect(header = "Content-Length")]
    pub length: u32,
}

fn main() {}
