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

fn main() {
    let title = String::from("Emma");
    let _ = Router::new().serve(async move |_: GetBook| Ok::<_, Failure>(Book { title: title.clone() })).build();
}
