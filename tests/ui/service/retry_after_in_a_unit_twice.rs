use connect_core::connect_service;

#[connect_service(failures(retry_after(milliseconds = "a", milliseconds = "b")))]
struct Hub;

fn main() {}
