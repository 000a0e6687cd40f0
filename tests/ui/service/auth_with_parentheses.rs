use connect_core::connect_service;

#[connect_service(auth = basic(user))]
struct Hub;

fn main() {}
