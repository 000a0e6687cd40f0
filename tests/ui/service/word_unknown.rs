use connect_core::connect_service;

#[connect_service(base_url = "https://api.example")]
struct Hub;

fn main() {}
