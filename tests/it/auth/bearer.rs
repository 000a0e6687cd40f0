//! Bearer tokens of the client, `auth = bearer`.

use std::sync::{Arc, Mutex};

use connect_core::auth::{AuthError, AuthProblem, Token, TokenProvider, TokenSnapshot};
use connect_core::http::{HeaderName, HeaderValue, Request};
use connect_core::{
    Body, ClientConfig, ErrorKind, Operation, RetryPolicy, Secret, Timestamp, blocking, connect_operation,
};

use super::{At, NOW};
use crate::support::{Memory, endpoint, everything_printed, ok, response, wait};

#[connect_operation(method = "GET", uri = "/repos/<Owner>", auth = bearer)]
struct GetRepo {
    owner: String,
}

const TOKEN: &str = "mF_9.B5f-4.1JqM~+/=";

fn get() -> GetRepo {
    GetRepo { owner: "o".to_owned() }
}

fn config() -> ClientConfig {
    ClientConfig::new(endpoint()).with_clock(At::new(NOW)).with_retry(RetryPolicy::never())
}

fn authorizations(memory: &Memory) -> Vec<String> {
    let value = |request: &Request<_>| request.headers()["authorization"].to_str().unwrap().to_owned();
    memory.requests().iter().map(value).collect()
}

#[test]
fn each_client_sends_its_bearer_token() {
    let memory = Memory::new(ok("{}"));
    let config = config().with_bearer(Token::new(TOKEN));
    memory.blocking_client(config.clone()).send(&get()).unwrap();
    wait(memory.client(config.clone()).send(&get())).unwrap();
    wait(memory.local_client(config.clone()).send(&get())).unwrap();
    assert_eq!(
        authorizations(&memory),
        [format!("Bearer {TOKEN}"), format!("Bearer {TOKEN}"), format!("Bearer {TOKEN}")]
    );
    assert!(memory.requests()[0].headers()["authorization"].is_sensitive());
    // A call may have a token of its own.
    let client = memory.blocking_client(config);
    client.call(&get()).bearer(Token::new(Secret::new("other".to_owned()))).send().unwrap();
    assert_eq!(authorizations(&memory)[3], "Bearer other");
}

#[test]
fn other_operations_do_not_get_the_token() {
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(super::config().with_bearer(Token::new(TOKEN)));
    client.send(&super::Open {}).unwrap();
    client.send(&super::WithBearer { token: "t".into() }).unwrap();
    client.send(&super::SIGNED).unwrap();
    for request in memory.requests() {
        assert!(!format!("{request:?}").contains(TOKEN));
        assert!(request.headers().values().all(|value| !value.as_bytes().starts_with(b"Bearer")));
    }
}

#[test]
fn a_call_without_a_token_fails_unsent_and_the_error_names_the_remedy() {
    let memory = Memory::new(ok("{}"));
    for (config, remedy) in [
        (config(), "ClientConfig::with_bearer"),
        (super::config(), "ClientConfig::with_bearer"),
        (config().without_signing(), "ClientConfig::with_bearer"),
        (config().with_bearer(TokenSnapshot::empty()), "TokenSnapshot::replace"),
    ] {
        let error = memory.blocking_client(config).send(&get()).unwrap_err();
        assert_eq!((error.kind(), error.auth_problem()), (ErrorKind::Auth, Some(AuthProblem::NoCredentials)));
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains(remedy), "{error}");
    }
    assert_eq!(memory.requests().len(), 0);
}

#[test]
fn a_token_that_cannot_be_a_header_value_is_an_error_that_does_not_show_it() {
    let memory = Memory::new(ok("{}"));
    for token in
        ["", "secret\n", " secret", "Bearer secret", "secr\u{e9}t", "secret\0", "\u{7f}secret", "secret\r\nx: y"]
    {
        let client = memory.blocking_client(config().with_bearer(Token::new(token)));
        let error = client.send(&get()).unwrap_err();
        assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::UnusableToken), 0), "{token:?}");
        let shown = everything_printed(&error);
        assert!(!shown.contains("secr"), "{shown}");
    }
    assert_eq!(memory.requests().len(), 0);
}

#[test]
fn an_expired_token_is_not_sent() {
    let memory = Memory::new(ok("{}"));
    let expiring = |seconds| Token::new(TOKEN).with_expiry(Timestamp::new(seconds, 0));
    let client = memory.blocking_client(config());
    let error = client.call(&get()).bearer(expiring(NOW)).send().unwrap_err();
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::Expired), 0));
    assert_eq!(error.to_string(), "GetRepo: the bearer token expired at 2015-08-30T12:36:00Z: get a new one");
    client.call(&get()).bearer(expiring(NOW + 1)).send().unwrap();
}

#[test]
fn a_header_of_the_call_and_a_token_of_the_client_are_an_error() {
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config().with_bearer(Token::new(TOKEN)));
    let (name, value) = (HeaderName::from_static("authorization"), HeaderValue::from_static("Bearer mine"));
    let error = client.call(&get()).header(name, value).send().unwrap_err();
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::UnusableToken), 0));
    assert!(error.to_string().contains("CallBuilder::bearer"), "{error}");
    assert!(!everything_printed(&error).contains("mine"));
}

#[test]
fn no_text_shows_the_token_of_a_client() {
    let snapshot = TokenSnapshot::new(Token::new(TOKEN));
    let memory = Memory::new(response(401, &[], r#"{"message":"Bad credentials"}"#));
    let config = config().with_bearer(snapshot.clone());
    let client = memory.blocking_client(config.clone());
    let prepared = client.prepare(&get()).unwrap();
    let error = client.send(&get()).unwrap_err();
    let attempt = &memory.requests()[0];
    for shown in [
        format!("{snapshot:?} {:?}", Token::new(TOKEN)),
        format!("{config:?} {client:?}"),
        format!("{prepared:?} {}", prepared.to_curl()),
        format!("{attempt:?}"),
        everything_printed(&error),
    ] {
        assert!(!shown.contains(TOKEN), "{shown}");
    }
}

#[test]
fn a_retry_sends_the_current_token_of_the_provider() {
    let snapshot = TokenSnapshot::new(Token::new("first"));
    let sent = Arc::new(Mutex::new(Vec::new()));
    let (seen, replaced) = (Arc::clone(&sent), snapshot.clone());
    let transport = blocking::transport_fn(move |request: Request<Body>, attempt| {
        seen.lock().unwrap().push(request.headers()["authorization"].to_str().unwrap().to_owned());
        replaced.replace(Token::new("second"));
        let status = if attempt.number() == 1 { 503 } else { 200 };
        Ok(response(status, &[], "{}").map(Body::from))
    });
    let config = config().with_bearer(snapshot).with_retry(RetryPolicy::new());
    blocking::Client::with_config(config, transport).with_sleep(|_| {}).send(&get()).unwrap();
    assert_eq!(*sent.lock().unwrap(), ["Bearer first", "Bearer second"]);
}

#[test]
fn a_rejected_token_is_an_authentication_problem() {
    for (status, problem) in
        [(401, Some(AuthProblem::TokenRefused)), (403, Some(AuthProblem::Denied)), (404, None), (429, None)]
    {
        let memory = Memory::new(response(status, &[], "{}"));
        let error = memory.blocking_client(config().with_bearer(Token::new(TOKEN))).send(&get()).unwrap_err();
        assert_eq!(error.auth_problem(), problem, "{status}");
    }
}

#[test]
fn an_error_of_a_provider_is_the_error_of_the_call() {
    #[derive(Debug)]
    struct Broken;

    impl TokenProvider for Broken {
        fn token(&self) -> Result<Token, AuthError> {
            Err(AuthError::new(AuthProblem::NoCredentials, "the vault is sealed: open it"))
        }
    }

    let memory = Memory::new(ok("{}"));
    let error = memory.blocking_client(config().with_bearer(Arc::new(Broken))).send(&get()).unwrap_err();
    assert_eq!(error.to_string(), format!("{}: the vault is sealed: open it", GetRepo::METADATA.name()));
}

#[test]
fn a_header_of_the_client_in_place_of_the_token_is_an_error_that_names_the_client() {
    let config = config()
        .with_bearer(Token::new("token"))
        .with_header(HeaderName::from_static("authorization"), HeaderValue::from_static("Basic hunter2"));
    let memory = Memory::new(ok("{}"));
    let error = memory.blocking_client(config).send(&get()).unwrap_err();
    assert_eq!((error.auth_problem(), memory.requests().len()), (Some(AuthProblem::UnusableToken), 0));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("of the call or the client") && !shown.contains("hunter2"), "{shown}");
}
