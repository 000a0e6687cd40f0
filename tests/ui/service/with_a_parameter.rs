use connect_core::connect_service;

#[connect_service]
struct Hub<T>(T);

fn main() {}
