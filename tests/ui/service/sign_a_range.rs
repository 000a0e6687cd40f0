use connect_core::connect_service;

#[connect_service(failures(transient(500..=599)))]
struct Hub;

fn main() {}
