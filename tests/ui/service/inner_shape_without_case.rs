use connect_core::{connect_service, connect_shape};

#[connect_service(rename_all = "snake_case")]
struct Hub;

#[connect_shape]
struct User {
    full_name: String,
}

#[connect_shape(service = Hub)]
struct Team {
    lead: Option<User>,
}

fn main() {}
