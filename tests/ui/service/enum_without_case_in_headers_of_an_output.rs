use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Files;

#[connect_shape]
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    NewestFirst,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(service = Files)]
struct Listed {
    #[connect(prefix_headers = "X-")]
    orders: BTreeMap<String, Order>,
}

fn main() {}
