use connect_core::connect_operation;

#[connect_operation(
    method = "PUT",
    uri = "/call",
    auth = sigv4(unsigned_body),
    headers("X-Amz-Date" = "20150830T123600Z"),
)]
pub struct Call {}

fn main() {}
