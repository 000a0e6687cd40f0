use connect_core::connect_service;

#[connect_service(failures(code = "code", token_refused))]
struct Hub;

fn main() {}
