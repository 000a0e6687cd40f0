use connect_core::{connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
struct File {
    file_name: String,
}

#[connect_operation(service = Files, method = "POST", uri = "/files")]
struct Add<'a> {
    file: &'a File,
}

fn main() {}
