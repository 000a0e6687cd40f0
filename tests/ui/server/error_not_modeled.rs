use connect_core::{connect_operation, connect_shape};
use connect_server::Router;

#[connect_operation(method = "GET", uri = "/books/<Id>", output = Book, server)]
struct GetBook {
    id: String,
}

#[connect_shape]
struct Book {
    title: String,
}

async fn get_book(_: GetBook) -> Result<Book, std::io::Error> {
    Ok(Book { title: std::fs::read_to_string("title")? })
}

fn main() {
    let _ = Router::new().serve(get_book).build();
}
