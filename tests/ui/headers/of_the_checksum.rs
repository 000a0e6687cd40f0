use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", checksum_required, headers("Content-MD5" = ""))]
pub struct Call {}

fn main() {}
