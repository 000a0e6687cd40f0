use connect_core::connect_service;

#[connect_service(failures(code = "code", throttling(all(429, all(403, "busy")))))]
struct Hub;

fn main() {}
