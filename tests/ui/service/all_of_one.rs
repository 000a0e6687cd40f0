use connect_core::connect_service;

#[connect_service(failures(code = "code", throttling(all(429))))]
struct Hub;

fn main() {}
