use connect_core::connect_service;

#[connect_service(name = "")]
struct Hub;

fn main() {}
