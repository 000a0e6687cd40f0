use connect_core::connect_service;

#[connect_service(failures(message))]
struct Hub;

fn main() {}
