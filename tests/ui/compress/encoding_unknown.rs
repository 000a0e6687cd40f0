use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", compress = "brotli")]
pub struct Call {
    pub data: String,
}

fn main() {}
