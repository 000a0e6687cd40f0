use connect_core::connect_service;

#[connect_service(failures(code = "a", code = "b"))]
struct Hub;

fn main() {}
