use connect_core::connect_service;

#[connect_service(auth = api_key)]
struct Hub;

fn main() {}
