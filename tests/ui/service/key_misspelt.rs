use connect_core::connect_service;

#[connect_service(rename_al = "snake_case")]
struct Hub;

fn main() {}
