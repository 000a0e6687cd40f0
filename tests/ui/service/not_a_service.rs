use connect_core::connect_operation;

struct Hub;

#[connect_operation(service = Hub, method = "GET", uri = "/")]
struct Get {}

fn main() {}
