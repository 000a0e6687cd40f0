use connect_core::{connect_operation, connect_service};

#[connect_service(aws_json = "1.1", target = "Secrets")]
struct Secrets;

#[connect_operation(service = Secrets)]
struct Get {
    #[connect(query)]
    id: String,
}

fn main() {}
