use connect_core::connect_service;

#[connect_service(failures(code = 1))]
struct Hub;

fn main() {}
