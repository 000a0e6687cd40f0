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

async fn get_book(_: connect_server::RequestId, operation: GetBook) -> Result<Book, Failure> {
    Ok(Book { title: operation.id })
}

fn main() {
    let _ = Router::new().serve(get_book).build();
}
