//! Constant headers of operations: `headers(…)`.

use std::collections::BTreeMap;

use connect_core::auth::{Credentials, SigV4};
use connect_core::http::{HeaderName, HeaderValue, Request};
use connect_core::{Blob, Bytes, Operation, RandomTokens, connect_operation};

use crate::support::{Memory, config, endpoint, ok, refused, sent};

#[connect_operation(
    method = "POST",
    uri = "/vaults/<Name>",
    output = (),
    headers("X-Amz-Glacier-Version" = "2012-06-01", "Accept" = "application/vnd.github+json", "x-empty" = ""),
)]
struct Open {
    name: String,
    #[connect(header = "X-Trace")]
    trace: Option<String>,
}

fn open() -> Open {
    Open { name: "a".to_owned(), trace: Some("7".to_owned()) }
}

/// Returns the headers of a request, each as `name: value`.
fn lines<B>(request: &Request<B>) -> Vec<String> {
    request.headers().iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect()
}

#[test]
fn constant_headers_are_sent_with_every_request() {
    let expected = ["x-amz-glacier-version: 2012-06-01", "accept: application/vnd.github+json", "x-empty: "];
    assert_eq!(lines(&sent(&open())), [&expected[..], &["x-trace: 7"]].concat());
    let other = Open { name: "b".to_owned(), trace: None };
    assert_eq!(lines(&sent(&other)), expected);
}

#[test]
fn a_curl_command_shows_constant_headers() {
    let prepared = open().prepare(&endpoint(), &RandomTokens).unwrap();
    assert_eq!(
        prepared.to_curl(),
        "curl -X POST 'https://api.example/vaults/a' -H 'x-amz-glacier-version: 2012-06-01' \
         -H 'accept: application/vnd.github+json' -H 'x-empty;' -H 'x-trace: 7' -H 'user-agent:' -H 'content-type:' --data-raw ''"
    );
}

#[test]
fn the_signature_covers_constant_headers() {
    #[connect_operation(
        method = "GET",
        uri = "/vaults",
        output = (),
        auth = sigv4,
        headers("X-Amz-Glacier-Version" = "2012-06-01", "Accept" = "application/json")
    )]
    struct List {}

    let memory = Memory::new(ok(""));
    let signer = SigV4::new(Credentials::new("AKIDEXAMPLE", "secret"), "us-east-1", "glacier");
    memory.blocking_client(config().with_sigv4(signer)).send(&List {}).unwrap();
    let requests = memory.requests();
    let authorization = requests[0].headers()["authorization"].to_str().unwrap();
    let covered = "SignedHeaders=accept;host;x-amz-content-sha256;x-amz-date;x-amz-glacier-version,";
    assert!(authorization.contains(covered), "{authorization}");
}

#[test]
fn a_header_of_the_call_replaces_a_constant_header() {
    let memory = Memory::new(ok(""));
    let (name, value) = (HeaderName::from_static("accept"), HeaderValue::from_static("text/html"));
    memory.blocking_client(config()).call(&open()).header(name, value).send().unwrap();
    let request: &Request<Bytes> = &memory.requests()[0];
    let values: Vec<_> = request.headers().get_all("accept").iter().collect();
    assert_eq!(values, ["text/html"]);
    assert_eq!(request.headers()["x-amz-glacier-version"], "2012-06-01");
}

#[test]
fn a_constant_content_type_replaces_that_of_the_body_and_is_sent_without_a_body_too() {
    #[connect_operation(
        method = "POST",
        uri = "/json",
        output = (),
        headers("Content-Type" = "application/x-amz-json-1.1")
    )]
    struct Json {
        name: String,
    }
    #[connect_operation(method = "POST", uri = "/bytes", output = (), headers("content-type" = "image/png; q=\"a;b\""))]
    struct Bytes {
        #[connect(payload)]
        data: Option<Blob>,
    }

    let json = sent(&Json { name: "a".to_owned() });
    assert_eq!(lines(&json), ["content-type: application/x-amz-json-1.1"]);
    assert_eq!(json.body(), r#"{"Name":"a"}"#);
    for data in [Some(Blob::from(*b"a")), None] {
        assert_eq!(lines(&sent(&Bytes { data })), ["content-type: image/png; q=\"a;b\""]);
    }
}

#[test]
fn an_entry_of_a_map_does_not_replace_a_constant_header() {
    #[connect_operation(method = "POST", uri = "/map", output = (), headers("X-Meta-Version" = "1"))]
    struct Map {
        #[connect(prefix_headers = "X-Meta-")]
        entries: BTreeMap<String, String>,
    }

    let entries = ["Version", "Other"].map(|key| (key.to_owned(), "2".to_owned())).into();
    assert_eq!(lines(&sent(&Map { entries })), ["x-meta-version: 1", "x-meta-other: 2"]);
}

#[test]
fn gzip_is_added_to_a_constant_content_encoding() {
    #[connect_operation(
        method = "POST",
        uri = "/compressed",
        output = (),
        compress = "gzip",
        compress_from = 1,
        headers("Content-Encoding" = "aws-chunked")
    )]
    struct Compressed {
        #[connect(payload)]
        text: String,
    }

    let request = sent(&Compressed { text: "a".to_owned() });
    assert_eq!(request.headers()["content-encoding"], "aws-chunked, gzip");
}

#[test]
fn an_input_that_violates_a_constraint_is_refused_as_without_constant_headers() {
    #[connect_operation(method = "POST", uri = "/limited", output = (), headers("X-Version" = "1"))]
    struct Limited {
        #[connect(length(2..))]
        name: String,
    }

    assert_eq!(refused(&Limited { name: "a".to_owned() }).len(), 1);
}
