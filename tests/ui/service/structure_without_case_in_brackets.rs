use connect_core::{connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
struct Filter {
    created_after: u64,
}

#[connect_operation(service = Files, method = "GET", uri = "/files")]
struct List {
    #[connect(query, style = "brackets")]
    filter: Option<Filter>,
}

fn main() {}
