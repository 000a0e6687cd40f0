use connect_core::connect_service;

#[connect_service(failures(code = "$.error.code"))]
struct Hub;

fn main() {}
