use connect_core::connect_service;

#[connect_service(failures(code = header("X-Code" = "x")))]
struct Hub;

fn main() {}
