use connect_core::connect_operation;

#[connect_operation(
    method = "PUT",
    uri = "/call",
    auth = bearer,
    headers("Accept", X_Trace = "1", "Host" = "example.com", "X-Version" = 2, "X-Name" = "a", "authorization" = "b")
)]
pub struct Call {
    #[connect(header = "X-Name")]
    pub name: String,
}

fn main() {}
