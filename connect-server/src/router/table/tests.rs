//! The table against a search through all routes.

use connect_core::Body;
use connect_core::metadata::OperationMetadata;
use http::{HeaderValue, Response};
use proptest::prelude::*;

use super::super::route::{Answering, Serve};
use super::*;
use crate::body::Settings;

/// A handler that is never called.
struct Nothing;

impl Serve for Nothing {
    fn serve<'a>(&'a self, _: &'a http::request::Parts, _: Body, _: &'a [&'a str], _: &'a Settings) -> Answering<'a> {
        Box::pin(async { Ok(Response::new(Body::empty())) })
    }
}

/// Makes a route of an operation whose name is its URI.
fn route(method: Method, uri: &str, headers: &'static [(&'static str, &'static str)]) -> Route {
    let uri: &'static str = Box::leak(uri.into());
    let operation = Box::leak(Box::new(OperationMetadata::new(uri, method, uri, &[]).with_headers(headers)));
    Route { operation, streams: false, reads_token: false, is_authenticated: false, serve: Box::new(Nothing) }
}

fn table(routes: Vec<Route>) -> Table {
    Table::new(routes, &mut Vec::new())
}

/// Returns the URI of the operation that gets a request, and its labels.
fn find(
    table: &Table,
    method: &Method,
    uri: &str,
    target: Option<&'static str>,
) -> Option<(&'static str, Vec<String>)> {
    let mut headers = HeaderMap::new();
    headers.extend(target.map(|target| (http::HeaderName::from_static(TARGET), HeaderValue::from_static(target))));
    let uri = uri.parse().ok()?;
    let (route, captures) = table.find(method, &uri, &headers).ok()?;
    Some((route.operation.name(), captures.iter().map(|label| (*label).to_owned()).collect()))
}

#[test]
fn the_target_names_the_operation_of_an_aws_json_service() {
    let table = table(vec![
        route(Method::POST, "/", &[("X-Amz-Target", "Books.Get")]),
        route(Method::POST, "/", &[("X-Amz-Target", "Books.List")]),
        route(Method::POST, "/{Id}", &[]),
    ]);
    let mut problems = Vec::new();
    let again = ["Books.Get", "Books.Get"].map(|_| route(Method::POST, "/", &[("x-amz-target", "Books.Get")]));
    Table::new(again.into(), &mut problems);
    assert!(matches!(problems[..], [Problem::Conflict(..)]));
    let found = |uri: &str, target| {
        let headers: HeaderMap =
            [(http::HeaderName::from_static(TARGET), HeaderValue::from_static(target))].into_iter().collect();
        table.find(&Method::POST, &uri.parse().unwrap(), &headers).ok().map(|(route, _)| route.operation.headers())
    };
    assert_eq!(found("/", "Books.List"), Some(&[("X-Amz-Target", "Books.List")][..]));
    assert_eq!(found("/", "Books.Get"), Some(&[("X-Amz-Target", "Books.Get")][..]));
    assert_eq!(found("/", "Books.Drop"), None);
    assert_eq!(find(&table, &Method::POST, "/", None), None);
    // The target is that of another path, and so it means nothing.
    assert_eq!(found("/7", "Books.Get"), Some(&[][..]));
    assert_eq!(find(&table, &Method::GET, "/", Some("Books.Get")), None);
}

#[test]
fn a_uri_that_is_no_template_is_a_problem() {
    let mut problems = Vec::new();
    Table::new(vec![route(Method::GET, "a", &[])], &mut problems);
    let [problem] = &problems[..] else { panic!("one problem") };
    let text = "the operation `a`: the path of the URI template does not begin with `/`: add it";
    assert_eq!(problem.to_string(), text);
}

#[test]
fn a_target_that_is_no_path_is_found_nowhere() {
    let methods = [Method::OPTIONS, Method::CONNECT];
    let table =
        table(methods.iter().flat_map(|method| ["/", "/{Id}"].map(|uri| route(method.clone(), uri, &[]))).collect());
    for (method, target) in [(Method::OPTIONS, "*"), (Method::CONNECT, "localhost:80"), (Method::GET, "*")] {
        let miss = table.find(&method, &target.parse().unwrap(), &HeaderMap::new()).err();
        assert!(matches!(miss, Some(Miss::Unknown)), "{method} {target}");
    }
    // In a path it is a text like others.
    assert_eq!(find(&table, &Method::OPTIONS, "/*", None), Some(("/{Id}", vec!["*".to_owned()])));
}

fn segment() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "%61", "a~", "{X}", "{X}:a", "v{X}", "{X}.{Y}"])
}

fn template() -> impl Strategy<Value = String> {
    let end = prop::sample::select(vec!["", "", "/", "/{K+}", "/{K+}/a", "/{K+}/a/b", "?q", "?q=1", "?q&r", "/{K+}?q"]);
    (prop::collection::vec(segment(), 1..4), end).prop_map(|(segments, end)| format!("/{}{end}", segments.join("/")))
}

fn target() -> impl Strategy<Value = String> {
    let segment = prop::sample::select(vec!["a", "b", "%61", "%7e", "a:a", "va", "a.b", "", "v:a", "a%7E"]);
    let query = prop::sample::select(vec!["", "", "?q", "?q=1", "?r&q=2", "?"]);
    (prop::collection::vec(segment, 1..6), query)
        .prop_map(|(segments, query)| format!("/{}{query}", segments.join("/")))
}

fn method() -> impl Strategy<Value = Method> {
    prop::sample::select(vec![Method::GET, Method::PUT])
}

proptest! {
    #[test]
    fn the_table_finds_what_a_search_through_all_routes_finds(
        operations in prop::collection::vec((method(), template()), 1..24),
        requests in prop::collection::vec((method(), target()), 24),
    ) {
        let table = table(operations.iter().map(|(method, uri)| route(method.clone(), uri, &[])).collect());
        for (method, target) in requests {
            let (path, query) = target.split_once('?').map_or((&*target, None), |(path, query)| (path, Some(query)));
            let of_method = operations.iter().filter(|(other, _)| *other == method);
            let templates = of_method.map(|(_, uri)| UriTemplate::new(uri).unwrap());
            let matching = templates.filter(|template| template.captures(path, query).is_some());
            let expected = matching.min_by(UriTemplate::cmp_specificity);
            let found = find(&table, &method, &target, None);
            match (expected, found) {
                (None, None) => {}
                (Some(expected), Some((uri, labels))) => {
                    prop_assert!(UriTemplate::new(uri).unwrap().conflicts_with(&expected), "{}: {}", target, uri);
                    prop_assert_eq!(labels, expected.captures(path, query).unwrap().to_vec());
                }
                (expected, found) => prop_assert!(false, "{}: {:?} and {:?}", target, expected, found),
            }
        }
    }
}
