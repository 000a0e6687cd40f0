//! User names with passwords, API keys, and schemes of one's own.

use connect_core::auth::{AuthError, AuthProblem, Authenticator, Token, TokenSnapshot};
use connect_core::blocking::Client;
use connect_core::http::{HeaderName, HeaderValue, Request, Response};
use connect_core::metadata::AuthScheme;
use connect_core::request::Redaction;
use connect_core::{
    Body, ClientConfig, Endpoint, ErrorKind, Operation, RetryPolicy, Timestamp, blocking, connect_operation,
    connect_shape,
};

#[connect_operation(method = "GET", uri = "/basic", auth = basic)]
struct WithBasic {}

#[connect_operation(method = "GET", uri = "/header", auth = api_key(header = "X-Vault-Token"))]
struct WithHeader {}

#[connect_operation(method = "GET", uri = "/prefix", auth = api_key(header = "Authorization", prefix = "Token token="))]
struct WithPrefix {}

#[connect_operation(method = "GET", uri = "/query?a=b", auth = api_key(query = "api key"))]
struct WithQuery {
    #[connect(query)]
    c: Option<String>,
}

#[connect_operation(method = "GET", uri = "/bare", auth = api_key(query = "key"))]
struct Bare {}

#[connect_operation(method = "GET", uri = "/custom", auth = custom)]
struct WithCustom {}

fn config() -> ClientConfig {
    ClientConfig::new(Endpoint::new("https://api.example").unwrap()).with_retry(RetryPolicy::never())
}

fn client(config: ClientConfig, check: impl Fn(&Request<Body>) + Send + Sync + 'static) -> Client {
    Client::with_config(
        config,
        blocking::transport_fn(move |request, _| {
            check(&request);
            Ok(Response::new(Body::from("{}")))
        }),
    )
}

fn refused(config: ClientConfig, operation: &str) -> (AuthProblem, String) {
    let client = client(config, |_| panic!("nothing is sent"));
    let error = match operation {
        "basic" => client.send(&WithBasic {}).unwrap_err(),
        "header" => client.send(&WithHeader {}).unwrap_err(),
        "query" => client.send(&Bare {}).unwrap_err(),
        _ => client.send(&WithCustom {}).unwrap_err(),
    };
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
    (error.auth_problem().unwrap(), error.to_string())
}

#[test]
fn a_user_name_and_a_password_are_sent_as_rfc_7617_says() {
    let config = config().with_basic("Aladdin", "open sesame");
    assert!(!format!("{config:?}").contains("sesame"));
    let client = client(config, |request| {
        let value = &request.headers()["authorization"];
        assert_eq!(value, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(value.is_sensitive());
    });
    client.send(&WithBasic {}).unwrap();
    assert_eq!(WithBasic::METADATA.auth(), AuthScheme::Basic);
}

#[test]
fn an_api_key_is_sent_in_its_header() {
    let config = config().with_api_key("hvs.CAESI");
    assert!(!format!("{config:?}").contains("CAESI"));
    let client = client(config, |request| {
        assert_eq!(request.headers()["x-vault-token"], "hvs.CAESI");
        assert!(request.headers()["x-vault-token"].is_sensitive());
    });
    client.send(&WithHeader {}).unwrap();
}

#[test]
fn an_api_key_can_have_a_text_before_it() {
    let client = client(config().with_api_key("k"), |request| {
        assert_eq!(request.headers()["authorization"], "Token token=k");
        assert!(request.headers()["authorization"].is_sensitive());
    });
    client.send(&WithPrefix {}).unwrap();
    let scheme = AuthScheme::ApiKeyHeader { name: "authorization", prefix: "Token token=" };
    assert_eq!(WithPrefix::METADATA.auth(), scheme);
}

#[test]
fn an_api_key_is_the_last_query_parameter_and_the_uri_is_marked_as_secret() {
    let client = client(config().with_api_key("a+b/c="), |request| {
        let uri = request.uri().to_string();
        let expected = match request.uri().path() {
            "/query" => "https://api.example/query?a=b&C=d&api%20key=a%2Bb%2Fc%3D",
            _ => "https://api.example/bare?key=a%2Bb%2Fc%3D",
        };
        assert_eq!(uri, expected);
        assert!(Redaction::of(request).redacts_uri());
    });
    client.send(&WithQuery { c: Some("d".into()) }).unwrap();
    client.send(&Bare {}).unwrap();
    let prepared = client.prepare(&Bare {}).unwrap();
    assert!(!prepared.to_curl().contains("a%2Bb"), "the key is added to each attempt");
}

#[test]
fn without_its_credentials_an_operation_is_not_sent() {
    for (operation, method) in [
        ("basic", "with_basic"),
        ("header", "with_api_key"),
        ("query", "with_api_key"),
        ("custom", "with_authenticator"),
    ] {
        let (problem, text) = refused(config(), operation);
        assert_eq!(problem, AuthProblem::NoCredentials, "{operation}");
        assert!(text.contains(&format!("`ClientConfig::{method}`")), "{text}");
    }
}

#[test]
fn an_anonymous_call_is_sent_without_a_token_if_the_client_has_none() {
    let anonymous = client(config().with_anonymous_calls(), |request| {
        assert!(!request.headers().contains_key("authorization") && !request.headers().contains_key("x-vault-token"));
        assert!(!request.uri().query().unwrap_or_default().contains("key"));
    });
    anonymous.send(&WithBasic {}).unwrap();
    anonymous.send(&WithHeader {}).unwrap();
    anonymous.send(&Bare {}).unwrap();
    let custom = anonymous.send(&WithCustom {}).unwrap_err();
    assert_eq!((custom.auth_problem(), custom.attempts()), (Some(AuthProblem::NoCredentials), 0));
    // A key that the client has is sent, or refused.
    let with_key = client(config().with_anonymous_calls().with_api_key("k"), |request| {
        assert_eq!(request.headers()["x-vault-token"], "k");
    });
    with_key.send(&WithHeader {}).unwrap();
    let (problem, _) = refused(config().with_anonymous_calls().with_api_key("two words"), "header");
    assert_eq!(problem, AuthProblem::UnusableToken);
}

#[test]
fn a_key_and_a_password_can_be_replaced_and_expire() {
    let snapshot = TokenSnapshot::new(Token::new("first"));
    let config = config().with_api_key(snapshot.clone()).with_basic("ada", snapshot.clone());
    let sent = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = std::sync::Arc::clone(&sent);
    let client = client(config.clone(), move |request| {
        let headers = ["x-vault-token", "authorization"].iter().find_map(|name| request.headers().get(*name));
        let sent = headers.map_or(request.uri().to_string(), |value| value.to_str().unwrap().to_owned());
        seen.lock().unwrap().push(sent);
    });
    client.send(&WithHeader {}).unwrap();
    snapshot.replace(Token::new("second"));
    client.send(&WithHeader {}).unwrap();
    client.send(&Bare {}).unwrap();
    client.send(&WithBasic {}).unwrap();
    client.call(&WithHeader {}).api_key("third").send().unwrap();
    client.call(&WithBasic {}).basic("Aladdin", "open sesame").send().unwrap();
    assert_eq!(
        *sent.lock().unwrap(),
        [
            "first",
            "second",
            "https://api.example/bare?key=second",
            "Basic YWRhOnNlY29uZA==",
            "third",
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ]
    );
    snapshot.replace(Token::new("old").with_expiry(Timestamp::new(0, 0)));
    for (operation, kind) in [("header", "API key"), ("query", "API key"), ("basic", "password")] {
        let (problem, text) = refused(config.clone(), operation);
        assert_eq!(problem, AuthProblem::Expired);
        assert!(text.contains(&format!("the {kind} expired at 1970-01-01T00:00:00Z")), "{text}");
    }
}

#[test]
fn credentials_that_cannot_be_sent_are_refused_without_being_shown() {
    for key in ["", "two words", "line\nbreak", "ключ"] {
        for operation in ["header", "query"] {
            let (problem, text) = refused(config().with_api_key(key), operation);
            assert_eq!(problem, AuthProblem::UnusableToken, "{key}");
            assert!(key.is_empty() || !text.contains(key), "{text}");
        }
    }
    assert_eq!(refused(config().with_basic("a:b", "secret-1"), "basic").0, AuthProblem::UnusableToken);
    let (problem, text) = refused(config().with_basic("ada", "secret\n2"), "basic");
    assert_eq!(problem, AuthProblem::UnusableToken);
    assert!(!text.contains("secret"), "{text}");
}

#[test]
fn a_header_that_the_client_writes_cannot_be_set_beside_it() {
    let taken = config()
        .with_api_key("k")
        .with_header(HeaderName::from_static("x-vault-token"), HeaderValue::from_static("other"));
    let (problem, text) = refused(taken, "header");
    assert_eq!(problem, AuthProblem::UnusableToken);
    assert!(text.contains("`x-vault-token`"), "{text}");
}

/// Sends the time as a header, or fails if there is none.
#[derive(Debug)]
struct ByTime;

impl Authenticator for ByTime {
    fn authenticate(&self, request: &mut Request<Body>, now: Option<Timestamp>) -> Result<(), AuthError> {
        let now = now.ok_or_else(|| AuthError::new(AuthProblem::NoCredentials, "no time: set a clock"))?;
        let value = HeaderValue::try_from(now.seconds().to_string()).unwrap();
        request.headers_mut().insert("x-time", value);
        Ok(())
    }
}

#[test]
fn a_scheme_of_ones_own_authenticates_each_attempt() {
    let client = client(config().with_authenticator(ByTime), |request| {
        assert!(request.headers()["x-time"].to_str().unwrap().parse::<i64>().unwrap() > 1_700_000_000);
    });
    client.send(&WithCustom {}).unwrap();
}

#[test]
fn the_error_of_a_scheme_of_ones_own_is_reported_before_anything_is_sent() {
    /// Has no credentials.
    #[derive(Debug)]
    struct Never;
    impl Authenticator for Never {
        fn authenticate(&self, _: &mut Request<Body>, _: Option<Timestamp>) -> Result<(), AuthError> {
            Err(AuthError::new(AuthProblem::Expired, "the ticket expired: get a new one"))
        }
    }
    let (problem, text) = refused(config().with_authenticator(Never), "custom");
    assert_eq!((problem, &*text), (AuthProblem::Expired, "WithCustom: the ticket expired: get a new one"));
}

#[connect_operation(
    method = "GET",
    uri = "/linked?a=b",
    auth = api_key(query = "api key"),
    output = Linked,
    paginated(next_link = next),
)]
struct ListLinked {
    #[connect(query_map)]
    more: std::collections::BTreeMap<String, String>,
}

#[connect_shape]
struct Linked {
    next: Option<String>,
}

#[test]
fn an_api_key_in_the_query_is_sent_once_though_a_link_or_a_member_has_it() {
    let uris = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = std::sync::Arc::clone(&uris);
    let transport = blocking::transport_fn(move |request: Request<Body>, _| {
        let mut seen = seen.lock().unwrap();
        seen.push(request.uri().path_and_query().unwrap().to_string());
        let next = if seen.len() == 1 { r#"{"Next":"?page=2&api%20key=old&x=api%20key"}"# } else { "{}" };
        Ok(Response::new(Body::from(next)))
    });
    let client = Client::with_config(config().with_api_key("k"), transport);
    let more = [("api key".to_owned(), "mine".to_owned()), ("c".to_owned(), "d".to_owned())].into();
    assert_eq!(client.pages(ListLinked { more }).flatten().count(), 2);
    assert_eq!(*uris.lock().unwrap(), ["/linked?a=b&c=d&api%20key=k", "/linked?page=2&x=api%20key&api%20key=k"]);
}
