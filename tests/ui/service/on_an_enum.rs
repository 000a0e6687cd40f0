use connect_core::connect_service;

#[connect_service(rename_all = "snake_case")]
enum Hub {}

fn main() {}
