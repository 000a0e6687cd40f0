use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", compress = "gzp")]
pub struct Call {
    pub data: String,
}

fn main() {}
