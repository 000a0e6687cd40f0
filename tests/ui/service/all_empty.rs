use connect_core::connect_service;

#[connect_service(failures(code = "code", final(all())))]
struct Hub;

fn main() {}
