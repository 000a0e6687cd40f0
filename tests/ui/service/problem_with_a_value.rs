use connect_core::connect_service;

#[connect_service(failures(problem = true))]
struct Hub;

fn main() {}
