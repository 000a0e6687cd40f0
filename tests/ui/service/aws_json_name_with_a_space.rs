use connect_core::{connect_operation, connect_service};

#[connect_service(aws_json = "1.0", target = "Hub_20120810")]
struct Hub;

#[connect_operation(service = Hub, name = "Get Item")]
struct Get {}

fn main() {}
