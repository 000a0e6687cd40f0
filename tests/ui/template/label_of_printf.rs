use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/users/%s")]
pub struct Call {
    pub id: String,
}

fn main() {}
