//! Which handler gets a request.

use connect_core::error::NoModeledErrors;
use connect_core::{connect_operation, connect_service};
use connect_server::Router;

use crate::support::*;

fn items() -> Router {
    Router::new()
        .serve(async |operation: GetPath| Ok::<_, NoModeledErrors>(text(format!("path {}", operation.path))))
        .serve(async |operation: GetItem| Ok::<_, GetItemError>(text(format!("item {}", operation.id))))
        .serve(async |operation: ListVersions| Ok::<_, NoModeledErrors>(text(format!("versions {}", operation.id))))
        .serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("latest")))
        .serve(async |operation: DeleteItem| Ok::<_, NoModeledErrors>(text(format!("delete {}", operation.id))))
}

#[tokio::test]
async fn the_most_specific_operation_gets_a_request() {
    let service = service(items());
    for (uri, expected) in [
        ("/items/7", "item 7"),
        ("/items/latest", "latest"),
        ("/items/%6Catest", "latest"),
        ("/items/latest2", "item latest2"),
        ("/items/7?versions", "versions 7"),
        ("/items/7?more&versions=", "versions 7"),
        ("/items/7?version", "item 7"),
        // A literal path comes before a literal query.
        ("/items/latest?versions", "latest"),
        ("/items/a/b", "path a/b"),
        ("/items/latest/", "path latest/"),
    ] {
        assert_eq!(get(&service, "GET", uri).await.text(), expected, "{uri}");
    }
    // A less specific operation with the method comes before a more specific one without it.
    assert_eq!(get(&service, "DELETE", "/items/latest").await.text(), "delete latest");
}

#[tokio::test]
async fn an_unknown_path_is_404_and_another_method_is_405_with_those_allowed() {
    let service = service(items());
    for uri in ["/", "/item/7", "/items", "/items/", "//items/7", "*"] {
        let answer = get(&service, "GET", uri).await;
        assert_eq!(answer.failure(), (404, "UnknownOperationException"), "{uri}");
        assert!(answer.body.contains("\"message\":\"no operation has this path"), "{}", answer.body);
    }
    for method in ["PUT", "HEAD", "OPTIONS", "get", "LIST"] {
        let answer = get(&service, method, "/items/7").await;
        assert_eq!(answer.failure(), (405, "MethodNotAllowedException"), "{method}");
        assert_eq!(answer.headers["allow"], "DELETE, GET", "{method}");
    }
    assert_eq!(get(&service, "DELETE", "/items/a/b").await.headers["allow"], "GET");
}

#[tokio::test]
async fn an_order_of_handlers_changes_nothing() {
    let backwards = Router::new()
        .serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("latest")))
        .serve(async |operation: GetItem| Ok::<_, GetItemError>(text(format!("item {}", operation.id))));
    let forwards = Router::new()
        .serve(async |operation: GetItem| Ok::<_, GetItemError>(text(format!("item {}", operation.id))))
        .serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("latest")));
    for router in [backwards, forwards] {
        let service = service(router);
        assert_eq!(get(&service, "GET", "/items/latest").await.text(), "latest");
        assert_eq!(get(&service, "GET", "/items/1").await.text(), "item 1");
    }
}

#[connect_operation(method = "GET", uri = "/items/<Name>", output = Text, server)]
struct GetNamed {
    name: String,
}

#[connect_operation(method = "GET", uri = "/items/<Name>?versions=", output = Text, server)]
struct GetNoVersion {
    name: String,
}

#[test]
fn operations_that_match_the_same_requests_are_an_error_that_names_all_of_them() {
    let error = items()
        .serve(async |operation: GetNamed| Ok::<_, NoModeledErrors>(text(operation.name)))
        .serve(async |operation: GetNoVersion| Ok::<_, NoModeledErrors>(text(operation.name)))
        .serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("again")))
        .build()
        .unwrap_err();
    assert_eq!(error.conflicts().collect::<Vec<_>>(), [("GetLatest", "GetLatest"), ("GetItem", "GetNamed")]);
    assert_eq!(
        error.to_string(),
        "the operation `GetLatest` has two handlers: remove one\n\
         the operations `GetItem` (GET /items/{Id}) and `GetNamed` (GET /items/{Name}) match the same requests: \
         serve them by two routers"
    );
}

#[tokio::test]
async fn merged_routers_are_one() {
    let others =
        Router::new().serve(async |_: Download| Ok::<_, NoModeledErrors>(DownloadOutput { content: "bytes".into() }));
    let service = service(items().merge(others));
    assert_eq!(get(&service, "GET", "/downloads").await.body, "bytes");
    assert_eq!(get(&service, "GET", "/items/1").await.text(), "item 1");
}

#[connect_operation(method = "POST", uri = "/patterns/<Id>", output = Text, server)]
struct PutPatterns {
    #[connect(pattern = "^[a-z]+$")]
    id: String,
    #[connect(pattern = "(")]
    name: Option<String>,
    #[connect(items(pattern = "[z-a]"))]
    list: Vec<String>,
}

#[tokio::test]
async fn a_router_with_a_pattern_that_is_no_regular_expression_is_not_built() {
    let handler = async |operation: PutPatterns| {
        Ok::<_, NoModeledErrors>(text(format!("{} {:?} {:?}", operation.id, operation.name, operation.list)))
    };
    let error = Router::new().serve(handler).build().err().unwrap().to_string();
    let expected = [("Name", "("), ("List", "[z-a]")].map(|(member, pattern)| {
        format!(
            "the member `{member}` of `PutPatterns` has the pattern `{pattern}`, which is not a regular expression: \
             correct it in the declaration"
        )
    });
    assert_eq!(error, expected.join("\n"));
}

#[connect_service(name = "Tables", aws_json = "1.0", target = "Tables_1", server)]
struct Tables;

#[connect_operation(service = Tables, output = Text)]
struct ListTables;

/// An operation that comes before `ListTables`, and has its method and path.
#[connect_operation(method = "POST", uri = "/", output = Text, server)]
struct AnyPost {}

#[connect_operation(method = "GET", uri = "/<Name>", output = Text, server)]
struct GetName {
    name: String,
}

fn tables() -> Router {
    Router::new().serve(async |_: ListTables| Ok::<_, NoModeledErrors>(text("tables")))
}

#[tokio::test]
async fn a_target_comes_before_the_path() {
    let service = service(tables().serve(async |_: AnyPost| Ok::<_, NoModeledErrors>(text("any"))));
    let mut request = request("POST", "/", "{}");
    assert_eq!(send(&service, request.clone()).await.text(), "any");
    let headers = request.headers_mut();
    headers.insert("x-amz-target", "Tables_1.ListTables".parse().unwrap());
    headers.insert("content-type", "application/x-amz-json-1.0".parse().unwrap());
    assert_eq!(send(&service, request).await.text(), "tables");
}

#[tokio::test]
async fn an_unknown_path_is_answered_as_the_service_says_if_there_is_one() {
    let of_one = get(&service(tables()), "GET", "/a/b").await;
    assert_eq!(of_one.failure(), (404, "UnknownOperationException"));
    assert!(of_one.body.contains("\"__type\""), "{}", of_one.body);
    let of_two = tables().serve(async |operation: GetName| Ok::<_, NoModeledErrors>(text(operation.name)));
    let of_two = get(&service(of_two), "GET", "/a/b").await;
    assert_eq!(of_two.failure(), (404, "UnknownOperationException"));
    assert!(!of_two.body.contains("\"__type\""), "{}", of_two.body);
}
