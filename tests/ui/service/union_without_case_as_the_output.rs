use connect_core::{UnknownVariant, connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
enum Entry {
    FileName(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(service = Files, method = "GET", uri = "/files", output = Entry)]
struct Get {}

fn main() {}
