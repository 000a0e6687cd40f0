use connect_core::connect_service;

#[connect_service(by_hand = true)]
struct Hub;

fn main() {}
