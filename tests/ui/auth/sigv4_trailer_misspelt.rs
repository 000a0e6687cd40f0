use connect_core::connect_operation;

#[connect_operation(method = "PUT", uri = "/call", auth = sigv4(unsigned_body, trailer = "x-amz-checksum-crc23"))]
pub struct Call {
    pub text: String,
}

fn main() {}
