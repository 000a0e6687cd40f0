use connect_core::{connect_error, connect_operation, connect_service};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_error(status = 404)]
#[derive(Debug)]
struct NotFound {
    file_name: Option<String>,
}

#[connect_operation(service = Files, method = "GET", uri = "/files", errors(NotFound))]
struct List {}

fn main() {}
