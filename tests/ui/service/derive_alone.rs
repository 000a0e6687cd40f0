use connect_core::{connect_service, Operation};

#[connect_service(rename_all = "snake_case")]
struct Hub;

#[derive(Operation)]
#[connect_operation(service = Hub, method = "GET", uri = "/")]
struct Get {}

fn main() {}
