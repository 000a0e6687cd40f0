use connect_core::{connect_service, connect_shape, UnknownValue};

#[connect_service(rename_all = "snake_case")]
struct Hub;

#[connect_shape]
enum State {
    Open,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(service = Hub)]
struct Issue {
    state: State,
}

fn main() {}
