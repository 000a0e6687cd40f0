use connect_core::{UnknownValue, connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    NewestFirst,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_operation(service = Files, method = "GET", uri = "/files")]
struct List {
    #[connect(query)]
    order: Option<Order>,
}

fn main() {}
