use connect_core::{connect_operation, connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Hub;

#[connect_shape]
struct User {
    full_name: String,
}

#[connect_operation(service = Hub, method = "POST", uri = "/")]
struct Create {
    user: Vec<User>,
}

fn main() {}
