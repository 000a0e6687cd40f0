use connect_core::connect_service;

#[connect_service(aws_json = "1.2", target = "Secrets")]
struct Hub;

fn main() {}
