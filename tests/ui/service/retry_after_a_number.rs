use connect_core::connect_service;

#[connect_service(failures(retry_after(seconds = 5)))]
struct Hub;

fn main() {}
