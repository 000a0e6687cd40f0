use connect_core::connect_operation;

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = Vec<String>,
    paginated(input = next_token, output = next_token),
)]
pub struct List {
    #[connect(query)]
    pub next_token: Option<String>,
}

fn main() {}
