use connect_core::{Client, connect_operation, connect_shape};

#[connect_shape]
pub struct Contact {
    pub id: String,
}

#[connect_shape]
pub struct Page {
    pub next: Option<String>,
    pub names: Vec<String>,
}

#[connect_operation(method = "GET", uri = "/contacts/<Id>")]
pub struct DescribeContact {
    pub id: String,
}

#[connect_operation(
    method = "GET",
    uri = "/names",
    output = Page,
    paginated(input = next, output = next, items = names, item = String),
)]
pub struct ListNames {
    #[connect(query)]
    pub next: Option<String>,
}

pub fn pages(client: &Client, describe: DescribeContact) {
    let _ = client.pages(describe);
}

fn main() {}
