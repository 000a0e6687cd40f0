use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/users/<int:Id>")]
pub struct Call {
    pub id: u64,
}

fn main() {}
