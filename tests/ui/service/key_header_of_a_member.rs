use connect_core::{connect_operation, connect_service};

#[connect_service(auth = api_key(header = "X-Key"))]
struct Hub;

#[connect_operation(service = Hub, method = "GET", uri = "/")]
struct Get {
    #[connect(header = "X-Key")]
    key: String,
}

fn main() {}
