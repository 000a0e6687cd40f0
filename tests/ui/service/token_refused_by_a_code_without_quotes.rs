use connect_core::connect_service;

#[connect_service(failures(token_refused(124)))]
struct Hub;

fn main() {}
