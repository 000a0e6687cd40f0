use connect_core::connect_service;

#[connect_service(failures(retry_after(minutes = "wait")))]
struct Hub;

fn main() {}
