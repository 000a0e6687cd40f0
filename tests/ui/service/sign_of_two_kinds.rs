use connect_core::connect_service;

#[connect_service(failures(throttling(429), transient(409, 429)))]
struct Hub;

fn main() {}
