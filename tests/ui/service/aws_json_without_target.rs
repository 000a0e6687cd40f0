use connect_core::connect_service;

#[connect_service(aws_json = "1.1")]
struct Hub;

fn main() {}
