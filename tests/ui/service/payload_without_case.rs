use connect_core::{connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
struct File {
    file_name: String,
}

#[connect_shape]
struct Listed {
    #[connect(payload)]
    files: Vec<File>,
}

#[connect_operation(service = Files, method = "GET", uri = "/files", output = Listed)]
struct List {}

fn main() {}
