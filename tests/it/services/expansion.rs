//! Operations of a service, whose attributes pass through the macro of the service.

use connect_core::validate::ViolationKind;
use connect_core::{
    Endpoint, Operation, RandomTokens, connect_operation, connect_service, connect_shape, pagination::PaginatedItems,
};

#[connect_service(rename_all = "camelCase")]
struct Library;

#[connect_operation(
    service = Library,
    method = "POST",
    uri = "/shelves",
    output = Shelves,
    paginated(input = next, output = found.next, items(found.books = Book, found.maps = String)),
)]
struct ListShelves {
    next: Option<String>,
    #[connect(items(length(1..=3)))]
    topics: Vec<String>,
}

#[connect_shape(service = Library)]
struct Shelves {
    found: Found,
}

#[connect_shape(service = Library)]
struct Found {
    next: Option<String>,
    books: Vec<Book>,
    maps: Vec<String>,
}

#[connect_shape(service = Library)]
#[derive(Debug, PartialEq)]
struct Book {
    title: String,
}

#[test]
fn an_operation_of_a_service_checks_the_items_of_its_lists() {
    let list = ListShelves { next: None, topics: vec!["art".to_owned(), "history".to_owned()] };
    let endpoint = Endpoint::new("https://library.example").unwrap();
    let error = list.to_http_request(&endpoint, &RandomTokens).unwrap_err();
    let violations = error.violations();
    assert_eq!(violations.len(), 1, "{error}");
    assert_eq!(violations[0].path().to_string(), "topics[1]");
    assert!(matches!(violations[0].kind(), ViolationKind::TooLong { .. }), "{error}");
}

#[test]
fn an_operation_of_a_service_has_pages_of_several_lists() {
    let books = vec![Book { title: "Emma".to_owned() }];
    let found = Found { next: None, books, maps: vec!["Bath".to_owned()] };
    let items = ListShelves::into_page_items(Shelves { found });
    assert!(matches!(&items[..], [ListShelvesItem::Books(_), ListShelvesItem::Maps(_)]));
}
