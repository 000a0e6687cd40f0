use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", compress_from = 1024)]
pub struct Call {
    pub data: String,
}

fn main() {}
