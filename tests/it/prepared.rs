//! Prepared requests: inspected, shown without secrets, and sent again.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use connect_api::ParticipantToken;
use connect_core::{
    Body, Client, Endpoint, Operation, RandomTokens, Secret, connect_operation, connect_shape, http, transport_fn,
};

const MARK: &str = "S3CR3T";

#[connect_shape]
struct Credentials {
    user: String,
    #[connect(sensitive)]
    password: Secret<String>,
    #[connect(sensitive)]
    hint: Option<Secret<String>>,
}

#[connect_operation(method = "POST", uri = "/log-in/<Realm>")]
struct LogIn {
    realm: String,
    #[connect(header = "X-Amz-Bearer", sensitive)]
    bearer: ParticipantToken,
    #[connect(idempotency_token)]
    token: Option<String>,
    credentials: Vec<Credentials>,
    #[connect(sensitive)]
    nested: Secret<Vec<Secret<String>>>,
    #[connect(sensitive)]
    map: Option<Secret<BTreeMap<String, String>>>,
    note: Option<String>,
}

#[connect_operation(method = "GET", uri = "/sessions/<Session>?full")]
struct GetSession {
    #[connect(sensitive)]
    session: Secret<String>,
    #[connect(query, sensitive)]
    key: Option<Secret<String>>,
}

#[connect_operation(method = "PUT", uri = "/keys/<Id>")]
struct PutKey {
    id: String,
    #[connect(payload, sensitive)]
    key: Secret<String>,
}

fn endpoint() -> Endpoint {
    Endpoint::new("https://example.com/api").unwrap()
}

fn log_in() -> LogIn {
    LogIn {
        realm: "it's".into(),
        bearer: MARK.into(),
        token: None,
        credentials: vec![
            Credentials { user: "é\"u".into(), password: MARK.into(), hint: None },
            Credentials { user: "v".into(), password: MARK.into(), hint: Some(MARK.into()) },
        ],
        nested: Secret::new(vec![MARK.into(), MARK.into()]),
        map: Some(Secret::new(BTreeMap::from([("k".into(), MARK.into())]))),
        note: Some("shown".into()),
    }
}

#[test]
fn a_curl_command_shows_everything_but_secrets() {
    let prepared = log_in().prepare(&endpoint(), &connect_core::token::FixedToken::new("t-1")).unwrap();
    assert_eq!(
        prepared.to_curl(),
        concat!(
            "curl -X POST 'https://example.com/api/log-in/it%27s' -H 'x-amz-bearer: [redacted]' ",
            "-H 'content-type: application/json' -H 'accept:' -H 'user-agent:' --data-raw '{\"Token\":\"t-1\",\"Credentials\":[",
            "{\"User\":\"é\\\"u\",\"Password\":\"[redacted]\"},",
            "{\"User\":\"v\",\"Password\":\"[redacted]\",\"Hint\":\"[redacted]\"}],",
            "\"Nested\":\"[redacted]\",\"Map\":\"[redacted]\",\"Note\":\"shown\"}'",
        )
    );
}

#[test]
fn a_prepared_request_sends_its_secrets() {
    let prepared = log_in().prepare(&endpoint(), &RandomTokens).unwrap();
    let body = std::str::from_utf8(prepared.body()).unwrap();
    assert_eq!(body.matches(MARK).count(), 6);
    assert_eq!(prepared.headers()["x-amz-bearer"], MARK);
}

#[test]
fn a_uri_with_a_secret_is_shown_as_its_template() {
    let operation = GetSession { session: MARK.into(), key: Some(MARK.into()) };
    let prepared = operation.prepare(&endpoint(), &RandomTokens).unwrap();
    assert_eq!(prepared.uri(), "https://example.com/api/sessions/S3CR3T?full&Key=S3CR3T");
    assert_eq!(
        prepared.to_curl(),
        "curl --globoff -X GET 'https://[redacted]/sessions/{Session}?full' -H 'accept:' -H 'user-agent:'"
    );
}

#[test]
fn a_secret_payload_is_omitted_from_the_curl_command() {
    let prepared = PutKey { id: "k".into(), key: MARK.into() }.prepare(&endpoint(), &RandomTokens).unwrap();
    assert_eq!(prepared.body(), MARK);
    assert!(prepared.to_curl().ends_with("--data-raw '\"[redacted]\"'"), "{}", prepared.to_curl());
}

#[test]
fn debug_of_a_prepared_request_shows_no_secret() {
    let prepared = log_in().prepare(&endpoint(), &RandomTokens).unwrap();
    for text in [format!("{prepared:?}"), format!("{prepared:#?}"), format!("{:?}", prepared.to_http_request())] {
        assert!(!text.contains(MARK), "{text}");
    }
}

#[tokio::test]
async fn a_prepared_request_may_be_sent_again_unchanged() {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&sent);
    let client = Client::new(
        endpoint(),
        transport_fn(move |request: http::Request<Body>, _| {
            seen.lock().unwrap().push(request.into_body().into_bytes().unwrap());
            async { Ok(http::Response::new(Body::from("{}"))) }
        }),
    );
    let prepared = client.prepare(&log_in()).unwrap();
    for _ in 0..2 {
        assert_eq!(client.send_prepared::<LogIn>(&prepared).await.unwrap().status(), 200);
    }
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0], sent[1]);
    assert!(prepared.generated_token().is_some_and(|token| token.len() == 36));
}

#[tokio::test]
async fn a_prepared_request_is_sent_only_when_polled() {
    let count = Arc::new(AtomicU32::new(0));
    let seen = Arc::clone(&count);
    let client = Client::new(
        endpoint(),
        transport_fn(move |_, _| {
            seen.fetch_add(1, Ordering::Relaxed);
            async { Ok(http::Response::new(Body::from("{}"))) }
        }),
    );
    let prepared = client.prepare(&log_in()).unwrap();
    drop(client.send_prepared::<LogIn>(&prepared));
    assert_eq!(count.load(Ordering::Relaxed), 0);
}
