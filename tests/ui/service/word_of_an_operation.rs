use connect_core::connect_service;

#[connect_service(method = "GET")]
struct Hub;

fn main() {}
