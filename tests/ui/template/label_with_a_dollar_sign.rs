use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/users/$user_id/posts")]
pub struct Call {
    pub user_id: String,
}

fn main() {}
