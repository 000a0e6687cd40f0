use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", auth = sigv4(trailer = "x-amz-checksum-crc32"))]
pub struct Call {
    pub text: String,
}

fn main() {}
