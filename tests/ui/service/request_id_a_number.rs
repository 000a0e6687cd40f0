use connect_core::connect_service;

#[connect_service(failures(request_id = 1))]
struct Hub;

fn main() {}
