use connect_core::connect_service;

#[connect_service]
fn hub() {}

fn main() {}
