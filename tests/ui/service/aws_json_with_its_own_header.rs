use connect_core::connect_service;

#[connect_service(aws_json = "1.0", target = "Hub_20120810", headers("X-Amz-Target" = "Hub.Get"))]
struct Hub;

fn main() {}
