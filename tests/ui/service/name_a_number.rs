use connect_core::connect_service;

#[connect_service(name = 1)]
struct Hub;

fn main() {}
