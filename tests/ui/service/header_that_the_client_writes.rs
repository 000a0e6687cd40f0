use connect_core::connect_service;

#[connect_service(auth = api_key(header = "X-Key"), headers("X-Key" = "x"))]
struct Hub;

fn main() {}
