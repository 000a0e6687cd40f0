use connect_core::connect_service;

#[connect_service(query = "a")]
struct Hub;

fn main() {}
