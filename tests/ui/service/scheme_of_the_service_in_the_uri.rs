use connect_core::{connect_operation, connect_service};

#[connect_service(auth = api_key(query = "key"))]
struct Hub;

#[connect_operation(service = Hub, method = "GET", uri = "/?key=a")]
struct Get {}

fn main() {}
