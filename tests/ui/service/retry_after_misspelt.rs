use connect_core::connect_service;

#[connect_service(failures(retry_after(second = "a")))]
struct Hub;

fn main() {}
