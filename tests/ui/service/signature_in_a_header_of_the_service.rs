use connect_core::{connect_operation, connect_service};

#[connect_service(headers("X-Amz-Date" = "b"))]
struct Hub;

#[connect_operation(service = Hub, method = "GET", uri = "/", auth = sigv4)]
struct Get {}

fn main() {}
