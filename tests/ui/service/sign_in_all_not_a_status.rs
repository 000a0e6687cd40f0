use connect_core::connect_service;

#[connect_service(failures(final(all(3001, "limit"))))]
struct Hub;

fn main() {}
