use connect_core::{connect_operation, connect_service};

#[connect_service(headers("X-Version" = "1"))]
struct Hub;

#[connect_operation(service = Hub, method = "GET", uri = "/")]
struct Get {
    #[connect(header = "x-version")]
    version: String,
}

fn main() {}
