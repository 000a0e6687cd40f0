use connect_core::connect_service;

#[connect_service(failures())]
struct Hub;

fn main() {}
