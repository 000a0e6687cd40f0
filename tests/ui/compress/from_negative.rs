use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", compress = "gzip", compress_from = -1)]
pub struct Call {
    pub data: String,
}

fn main() {}
