use connect_core::connect_operation;

const VERSION: &str = "2012-06-01";

#[connect_operation(method = "PUT", uri = "/call", headers("X-Version" = VERSION))]
pub struct Call {}

fn main() {}
