use connect_core::connect_service;

#[connect_service(failures(code = "errors[first]"))]
struct Hub;

fn main() {}
