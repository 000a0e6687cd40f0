use connect_core::connect_service;

#[connect_service(failures(code = "code", throttling(20429)))]
struct Hub;

fn main() {}
