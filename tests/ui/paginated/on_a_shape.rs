use connect_core::connect_shape;

#[connect_shape(paginated(input = next_token, output = next_token))]
pub struct ListOutput {
    pub next_token: Option<String>,
}

fn main() {}
