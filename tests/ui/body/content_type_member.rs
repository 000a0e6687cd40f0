use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/call", body = form)]
pub struct Call {
    #[connect(header = "Content-Type")]
    pub kind: String,
    pub name: String,
}

fn main() {}
