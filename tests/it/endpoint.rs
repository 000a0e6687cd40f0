//! Endpoints, and the URIs of requests to them.

use connect_core::error::EndpointError;
use connect_core::request::EncodeRequest;
use connect_core::validate::ViolationKind;
use connect_core::{Endpoint, Operation, RandomTokens, connect_operation};

use crate::support::{create_participant, refused};

#[connect_operation(method = "GET", uri = "/fixed?x=1")]
struct Fixed {
    #[connect(query)]
    more: Option<u8>,
}

#[connect_operation(method = "GET", uri = "/labels/<Id>/end?x=1")]
struct WithLabel {
    id: String,
}

#[connect_operation(method = "GET", uri = "/")]
struct Root {}

fn uri_at(endpoint: &str, operation: &(impl Operation + EncodeRequest)) -> String {
    let endpoint = Endpoint::new(endpoint).unwrap();
    operation.to_http_request(&endpoint, &RandomTokens).ok().unwrap().uri().to_string()
}

#[test]
fn a_uri_is_the_endpoint_followed_by_the_path() {
    assert_eq!(uri_at("https://host", &Fixed { more: None }), "https://host/fixed?x=1");
    assert_eq!(uri_at("http://host:8080/", &WithLabel { id: "a".into() }), "http://host:8080/labels/a/end?x=1");
    assert_eq!(uri_at("http://[::1]:80", &Root {}), "http://[::1]:80/");
    assert_eq!(uri_at("https://host", &create_participant()), "https://host/contact/create-participant/i-1/c-1");
}

#[test]
fn the_path_of_the_endpoint_precedes_every_operation_path() {
    for prefix in ["https://host/a/b%20c", "https://host/a/b%20c/"] {
        assert_eq!(uri_at(prefix, &Fixed { more: None }), "https://host/a/b%20c/fixed?x=1");
        assert_eq!(uri_at(prefix, &Fixed { more: Some(2) }), "https://host/a/b%20c/fixed?x=1&More=2");
        assert_eq!(uri_at(prefix, &WithLabel { id: "a/b".into() }), "https://host/a/b%20c/labels/a%2Fb/end?x=1");
        assert_eq!(uri_at(prefix, &Root {}), "https://host/a/b%20c/");
    }
}

#[test]
fn an_invalid_url_is_rejected_when_the_endpoint_is_made() {
    fn kind(url: &str) -> &'static str {
        match Endpoint::new(url).unwrap_err() {
            EndpointError::NotAUrl(_) => "not a URL",
            EndpointError::Scheme => "scheme",
            EndpointError::Host => "host",
            EndpointError::Port => "port",
            EndpointError::UserInfo => "user",
            EndpointError::Query => "query",
            EndpointError::Fragment => "fragment",
            EndpointError::Path => "path",
            _ => "other",
        }
    }

    for (url, expected) in [
        ("", "not a URL"),
        ("https://ho st", "not a URL"),
        ("https://host:99999", "port"),
        ("host", "scheme"),
        ("host:443", "scheme"),
        ("/path", "scheme"),
        ("ftp://host", "scheme"),
        ("file:///etc", "not a URL"),
        ("https://user:hunter2@host", "user"),
        ("https://host?x", "query"),
        ("https://host#x", "fragment"),
        ("https://host/a//b", "path"),
        ("https://host/a/./b", "path"),
        ("https://host/..", "path"),
    ] {
        assert_eq!(kind(url), expected, "{url}");
        let shown = format!("{0} {0:?}", Endpoint::new(url).unwrap_err());
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[test]
fn endpoints_implement_from_str_and_display() {
    let endpoint: Endpoint = "HTTPS://Host.example:444/a/".parse().unwrap();
    assert_eq!(endpoint.to_string(), "https://host.example:444/a", "signatures depend on the case of the host");
    assert_eq!(
        (endpoint.scheme().as_str(), endpoint.authority().as_str(), endpoint.path()),
        ("https", "host.example:444", "/a")
    );
}

#[test]
fn an_input_that_makes_the_uri_too_long_is_rejected() {
    let fits = WithLabel { id: "a".repeat(65_534 - "/labels//end?x=1".len()) };
    assert!(uri_at("http://host", &fits).len() > 65_534);
    let endpoint = Endpoint::new("http://host").unwrap();
    let error = WithLabel { id: fits.id + "a" }.to_http_request(&endpoint, &RandomTokens).unwrap_err();
    let [violation] = error.violations() else { panic!("{error}") };
    assert_eq!((violation.path(), violation.kind()), ("", &ViolationKind::UriTooLong));
    let message = "the path and query are longer than 65,534 bytes: shorten the input";
    assert_eq!(error.to_string(), format!("WithLabel: the input is invalid: {message}"));
    assert_eq!(refused(&WithLabel { id: "é".repeat(20_000) }), [message]);
}
