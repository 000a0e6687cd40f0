use connect_core::{connect_operation, connect_service};

#[connect_service(headers("X-Key" = "b"))]
struct Hub;

#[connect_operation(service = Hub, method = "GET", uri = "/", auth = api_key(header = "X-Key"))]
struct Get {}

fn main() {}
