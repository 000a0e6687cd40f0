use connect_core::connect_service;

#[connect_service(headers("Authorization" = "Bearer x"))]
struct Hub;

fn main() {}
