use connect_core::connect_service;

#[connect_service(query_compatible)]
struct Queues;

fn main() {}
