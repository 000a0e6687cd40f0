use connect_core::connect_service;

#[connect_service(headers("Accept" = "a/b", "accept" = "c/d"))]
struct Hub;

fn main() {}
