use connect_core::{connect_operation, connect_shape};

#[connect_operation(method = "GET", uri = "/calls", output = Calls, paginated(number, next_link = next, items = calls, item = String))]
struct ListCalls {
    #[connect(query)]
    cursor: Option<String>,
}

#[connect_shape]
struct Calls {
    next: Option<String>,
    calls: Vec<String>,
}

fn main() {}
