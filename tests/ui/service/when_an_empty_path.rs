use connect_core::connect_service;

#[connect_service(failures(when = ""))]
struct Hub;

fn main() {}
