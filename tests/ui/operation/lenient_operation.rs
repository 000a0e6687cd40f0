use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/contacts", lenient)]
struct ListContacts {}

fn main() {}
