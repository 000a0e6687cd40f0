//! Pages with several lists of items.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use crate::support::wait;
use crate::world::Answer::{self, Json, Status};
use crate::world::World;

#[connect_operation(
    method = "GET",
    uri = "/shelves",
    output = Shelves,
    paginated(input = from, output = next, items(books = Book, r#type = String, prices = (String, u32))),
)]
#[derive(Clone)]
struct ListShelves {
    #[connect(query)]
    from: Option<String>,
}

#[connect_shape]
#[derive(Debug)]
struct Shelves {
    next: Option<String>,
    books: Vec<Book>,
    r#type: Option<Vec<String>>,
    prices: Option<BTreeMap<String, u32>>,
    total: Option<u32>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Book {
    title: String,
}

/// An operation whose two lists hold the same type, which implements nothing but the shape.
#[connect_operation(
    method = "POST",
    uri = "/found",
    output = Found,
    paginated(input = next_token, output = next_token, items(near = Opaque, far = Opaque), item = Hit),
)]
#[derive(Clone)]
pub(super) struct Find {
    pub(super) next_token: Option<String>,
}

#[connect_shape]
pub(super) struct Found {
    pub(super) next_token: Option<String>,
    pub(super) near: Vec<Opaque>,
    pub(super) far: Vec<Opaque>,
}

#[connect_shape]
pub(super) struct Opaque {
    pub(super) id: u32,
}

const PAGES: [Answer; 3] = [
    Json(r#"{"Next":"2","Books":[{"Title":"a"},{"Title":"b"}],"Type":["t"],"Total":3}"#),
    Json(r#"{"Next":"3","Books":[]}"#),
    Json(r#"{"Books":[{"Title":"c"}],"Prices":{"c":7,"d":8}}"#),
];

fn all() -> Vec<ListShelvesItem> {
    let book = |title: &str| ListShelvesItem::Books(Book { title: title.into() });
    let price = |title: &str, price| ListShelvesItem::Prices((title.to_owned(), price));
    vec![book("a"), book("b"), ListShelvesItem::Type("t".into()), book("c"), price("c", 7), price("d", 8)]
}

#[test]
fn lists_of_one_page_come_one_after_the_other_on_each_client() {
    let list = || ListShelves { from: None };
    let worlds = [(); 3].map(|()| World::new(&PAGES));
    let [blocking, shared, local] = &worlds;
    let found: Result<Vec<_>, _> = blocking.client(blocking.config()).items(list()).collect();
    assert_eq!(found.unwrap(), all());
    let found = wait(async {
        let (mut items, mut found) = (shared.async_client(shared.config()).items(list()), Vec::new());
        while let Some(item) = items.next().await {
            found.push(item.unwrap());
        }
        found
    });
    assert_eq!(found, all());
    let found = wait(async {
        let (mut items, mut found) = (local.local_client(local.config()).items(list()), Vec::new());
        while let Some(item) = items.next().await {
            found.push(item.unwrap());
        }
        found
    });
    assert_eq!(found, all());
    assert!(worlds.iter().all(World::is_over));
}

#[test]
fn lists_stay_whole_in_each_page() {
    let world = World::new(&PAGES);
    let pages: Vec<_> = world.client(world.config()).pages(ListShelves { from: None }).map(Result::unwrap).collect();
    assert_eq!(pages.iter().map(|page| page.books.len()).collect::<Vec<_>>(), [2, 0, 1]);
    assert_eq!((pages[0].total, pages[1].total), (Some(3), None));
}

#[test]
fn lists_end_with_the_error_of_a_page_after_the_items_before_it() {
    let world = World::new(&[PAGES[0], Status(400)]);
    let found: Vec<_> = world.client(world.config()).items(ListShelves { from: None }).collect();
    assert_eq!(found.len(), 4);
    assert!(found[..3].iter().all(Result::is_ok) && found[3].is_err());
}

#[test]
fn lists_of_one_type_are_distinguished_by_the_variant() {
    let world = World::new(&[Json(r#"{"Near":[{"Id":1}],"Far":[{"Id":2},{"Id":3}]}"#)]);
    let (mut near, mut far) = (Vec::new(), Vec::new());
    for hit in world.client(world.config()).items(Find { next_token: None }) {
        match hit.unwrap() {
            Hit::Near(opaque) => near.push(opaque.id),
            Hit::Far(opaque) => far.push(opaque.id),
        }
    }
    assert_eq!((near, far), (vec![1], vec![2, 3]));
}
