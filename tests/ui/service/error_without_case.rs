use connect_core::{connect_error, connect_service};

#[connect_error(status = 404)]
#[derive(Debug)]
struct NotFound {
    file_name: Option<String>,
}

#[connect_service(rename_all = "snake_case", errors(NotFound))]
struct Files;

fn main() {}
