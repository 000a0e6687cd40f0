use connect_core::{UnknownVariant, connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
struct File {
    file_name: String,
}

#[connect_shape(service = Files, tag = "type")]
enum Entry<T> {
    Item(T),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(service = Files, method = "POST", uri = "/files")]
struct Add {
    entry: Entry<File>,
}

fn main() {}
