use connect_core::connect_service;

#[connect_service(errors())]
struct Hub;

fn main() {}
