use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", checksum_required = "md5")]
pub struct Call {
    pub data: String,
}

fn main() {}
