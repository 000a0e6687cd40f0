use connect_core::connect_service;

#[connect_service(lenient, lenient)]
struct Hub;

fn main() {}
