use connect_core::connect_operation;

#[connect_operation(method = "GET", uri = "/call?a%20b=7")]
pub struct Call {
    #[connect(query = "a b")]
    pub id: String,
}

fn main() {}
