use connect_core::{Operation, connect_operation, http};

#[connect_operation(method = "GET", uri = "/call")]
#[derive(Debug)]
pub struct Call {}

fn main() {
    let _ = Call::from_http_request(http::Request::new(""));
}
