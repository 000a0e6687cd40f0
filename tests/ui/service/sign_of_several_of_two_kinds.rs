use connect_core::connect_service;

#[connect_service(failures(throttling(all(403, "limit")), final(all(403, "limit"))))]
struct Hub;

fn main() {}
