use connect_core::connect_service;

#[connect_service(aws_json = "1.1", target = "my service")]
struct Hub;

fn main() {}
