use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call?id=7")]
pub struct Call {
    #[connect(query = "id")]
    pub id: String,
}

fn main() {}
