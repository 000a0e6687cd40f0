use connect_core::{connect_operation, connect_shape};
use connect_server::{Failure, Router};

#[connect_operation(method = "GET", uri = "/books/<Id>", output = Book, server)]
struct GetBook {
    id: String,
}

#[connect_shape]
struct Book {
    title: String,
}

async fn get_book(operation: GetBook) -> Result<String, Failure> {
    Ok(operation.id)
}

fn main() {
    let _ = Router::new().serve(get_book).build();
}
