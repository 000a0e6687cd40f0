use connect_core::connect_service;

#[connect_service(target = "Secrets")]
struct Hub;

fn main() {}
