use connect_core::connect_service;

#[connect_service(aws_json = "1.0", target = "Hub_20120810", body = form)]
struct Hub;

fn main() {}
