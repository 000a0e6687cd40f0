use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/users/{id?}")]
pub struct Call {
    pub id: String,
}

fn main() {}
