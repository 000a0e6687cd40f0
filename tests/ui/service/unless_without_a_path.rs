use connect_core::connect_service;

#[connect_service(failures(unless))]
struct Hub;

fn main() {}
