use connect_core::{connect_operation, connect_service};

#[connect_service(headers("Content-Type" = "text/plain"))]
struct Hub;

#[connect_operation(service = Hub, method = "POST", uri = "/", body = form)]
struct Create {
    name: String,
}

fn main() {}
