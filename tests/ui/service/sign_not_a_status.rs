use connect_core::connect_service;

#[connect_service(failures(transient(0)))]
struct Hub;

fn main() {}
