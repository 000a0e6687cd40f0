use connect_core::connect_service;

#[connect_service(failures(codes = "error.code"))]
struct Hub;

fn main() {}
