//! Declarations in awkward surroundings: the expansion compiles and behaves the same in each.
//!
//! Each module is one such surrounding.

mod awkward_members;
mod conditional_members;
mod generics;
mod macro_rules_expansion;
mod other_derives;
mod places;
mod renamed_dependency;
mod services;
mod shadowed_prelude;
mod strict_lints;
mod strict_lints_of_pages;
#[no_implicit_prelude]
mod without_prelude;

use connect_core::pagination::{NextPage, PaginatedItems};
use connect_core::request::PreparedRequest;
use connect_core::token::FixedToken;
use connect_core::{Endpoint, Operation};

/// Encodes an operation, and returns its method, URI and body as one line.
fn sent(operation: &(impl Operation + connect_core::request::EncodeRequest)) -> String {
    let endpoint = Endpoint::new("https://connect.example").unwrap();
    let prepared = operation.prepare(&endpoint, &FixedToken::new("token"));
    let Ok(request) = prepared.map(PreparedRequest::into_http_request) else {
        panic!("the operation cannot be encoded")
    };
    let body = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
    format!("{} {} {body}", request.method(), request.uri().path_and_query().unwrap())
}

/// Decodes a response with status 200.
fn received<O: connect_core::operation::DecodeResponse>(body: &'static str) -> O::Output {
    let response = connect_core::http::Response::new(connect_core::Bytes::from_static(body.as_bytes()));
    O::from_http_response(response).unwrap_or_else(|_| panic!("the response cannot be decoded"))
}

/// Reads a text, and returns what is written for the value.
fn rewritten<T: connect_core::json::EncodeJson + connect_core::json::DecodeJson>(text: &str) -> String {
    let value: T = connect_core::json::from_slice(text.as_bytes()).unwrap();
    connect_core::json::try_to_string(&value).unwrap()
}

/// Decodes a page, and returns the request for the next page and the items of this one.
fn next_page_and_items<O>(mut operation: O, page: &'static str) -> (String, Vec<O::Item>)
where
    O: PaginatedItems + connect_core::request::EncodeRequest + connect_core::operation::DecodeResponse,
{
    assert_eq!(operation.page_token(), None);
    let page = received::<O>(page);
    assert_eq!(operation.next_page(&page), NextPage::Requested);
    assert!(operation.page_token().is_some());
    (sent(&operation), O::into_page_items(page))
}
