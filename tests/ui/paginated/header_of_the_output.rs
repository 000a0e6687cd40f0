use connect_core::{connect_operation, connect_shape};

#[connect_shape]
struct Listed {
    #[connect(header = "X-Next-Page")]
    next_page: Option<String>,
    #[connect(payload)]
    names: Vec<String>,
}

#[connect_operation(
    method = "GET",
    uri = "/names",
    output = Listed,
    paginated(input = page, output = next_page, header = "X-Next-Page")
)]
struct List {
    #[connect(query)]
    page: Option<String>,
}

fn main() {}
