use connect_core::connect_service;

#[connect_service(lenient = true)]
struct Hub;

fn main() {}
