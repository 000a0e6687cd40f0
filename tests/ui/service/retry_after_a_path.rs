use connect_core::connect_service;

#[connect_service(failures(retry_after("error.retry_after")))]
struct Hub;

fn main() {}
