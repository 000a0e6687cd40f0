//! Idempotency tokens, which let a service recognize a retry (Smithy's `@idempotencyToken`).

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Mutex;

use connect_core::token::{FixedToken, IdempotencyToken, TokenError, TokenSource};
use connect_core::{ClientConfig, ErrorKind, Operation, RandomTokens, RetryPolicy, connect_operation};

use crate::support::{
    CreateParticipant, Memory, TOKEN, config, create_participant, endpoint, everything_printed, ok, refused, sent,
    sent_body, sent_to, wait,
};

#[connect_operation(method = "POST", uri = "/body")]
struct InBody<'a> {
    #[connect(idempotency_token)]
    client_token: Option<Cow<'a, str>>,
}

#[connect_operation(method = "POST", uri = "/query")]
struct InQuery<'a> {
    #[connect(idempotency_token, query = "clientToken")]
    client_token: Option<&'a str>,
}

#[connect_operation(method = "POST", uri = "/header")]
struct InHeader {
    #[connect(idempotency_token, header = "X-Client-Token")]
    client_token: Option<String>,
}

#[test]
fn a_token_is_filled_in_body_query_and_header() {
    assert_eq!(sent_body(&InBody { client_token: None }), format!(r#"{{"ClientToken":"{TOKEN}"}}"#));
    assert_eq!(sent_to(&InQuery { client_token: None }), format!("/query?clientToken={TOKEN}"));
    assert_eq!(sent(&InHeader { client_token: None }).headers()["x-client-token"], TOKEN);
}

#[test]
fn a_token_given_by_the_caller_is_kept() {
    let own = "a b/c";
    assert_eq!(sent_body(&InBody { client_token: Some(own.into()) }), r#"{"ClientToken":"a b/c"}"#);
    assert_eq!(sent_to(&InQuery { client_token: Some(own) }), "/query?clientToken=a%20b%2Fc");
    assert_eq!(sent(&InHeader { client_token: Some(own.into()) }).headers()["x-client-token"], own);
    assert_eq!(sent_body(&InBody { client_token: Some("".into()) }), r#"{"ClientToken":""}"#);
}

#[test]
fn a_required_token_member_is_never_filled() {
    #[connect_operation(method = "POST", uri = "/own")]
    struct Own {
        #[connect(idempotency_token)]
        client_token: String,
    }

    assert_eq!(sent_body(&Own { client_token: "own".into() }), r#"{"ClientToken":"own"}"#);
    let prepared = Own { client_token: "own".into() }.prepare(&endpoint(), &Broken).unwrap();
    assert_eq!(prepared.generated_token(), None);
}

#[test]
fn filling_a_token_does_not_change_the_operation() {
    let operation = create_participant();
    let prepared = operation.prepare(&endpoint(), &FixedToken::new("t-1")).unwrap();
    assert_eq!(prepared.generated_token(), Some("t-1"));
    assert_eq!(operation.client_token, None);
}

#[test]
fn each_call_has_a_new_token() {
    let memory = Memory::new(ok("{}"));
    let client = memory.client(ClientConfig::new(endpoint()).with_retry(RetryPolicy::never()));
    for _ in 0..100 {
        wait(client.send(&InHeader { client_token: None })).unwrap();
    }
    let requests = memory.requests();
    let tokens: HashSet<_> = requests.iter().map(|request| &request.headers()["x-client-token"]).collect();
    assert_eq!(tokens.len(), 100);
}

#[test]
fn a_random_token_is_a_uuid_of_version_4() {
    let token = RandomTokens.next_token().unwrap();
    let groups: Vec<_> = token.as_str().split('-').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
    assert!(groups.concat().chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f')));
    assert!(groups[2].starts_with('4') && groups[3].starts_with(['8', '9', 'a', 'b']));
}

#[test]
fn a_prepared_request_keeps_its_token_on_every_send() {
    let prepared = create_participant().prepare(&endpoint(), &RandomTokens).unwrap();
    let token = prepared.generated_token().unwrap();
    for request in [prepared.to_http_request(), prepared.clone().to_http_request()] {
        let body = std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap();
        assert!(body.contains(&format!(r#""ClientToken":"{token}""#)), "{body}");
    }
}

#[test]
fn a_custom_token_source_is_used_once_per_call() {
    #[derive(Debug, Default)]
    struct Counted(Mutex<u32>);

    impl TokenSource for Counted {
        fn next_token(&self) -> Result<IdempotencyToken, TokenError> {
            let mut count = self.0.lock().unwrap();
            *count += 1;
            Ok(IdempotencyToken::new(&format!("token {count}")))
        }
    }

    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config().with_token_source(Counted::default()));
    client.send(&InQuery { client_token: None }).unwrap();
    client.send(&InQuery { client_token: Some("own") }).unwrap();
    client.send(&InQuery { client_token: None }).unwrap();
    let queries: Vec<_> = memory.requests().iter().map(|request| request.uri().query().unwrap().to_owned()).collect();
    assert_eq!(queries, ["clientToken=token%201", "clientToken=own", "clientToken=token%202"]);
}

/// A token source without randomness.
#[derive(Debug)]
struct Broken;

impl TokenSource for Broken {
    fn next_token(&self) -> Result<IdempotencyToken, TokenError> {
        Err(TokenError::new("the entropy pool is empty"))
    }
}

#[test]
fn a_failing_token_source_fails_the_call_unsent() {
    let memory = Memory::new(ok("{}"));
    let config = || ClientConfig::new(endpoint()).with_retry(RetryPolicy::never()).with_token_source(Broken);
    let operation = create_participant();
    for error in [
        operation.to_http_request(&endpoint(), &Broken).unwrap_err(),
        wait(memory.client(config()).send(&operation)).unwrap_err(),
        memory.blocking_client(config()).send(&operation).unwrap_err(),
        wait(memory.local_client(config()).send(&operation)).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::IdempotencyToken);
        assert_eq!(
            error.to_string(),
            "CreateParticipant: no idempotency token could be generated: set one in the input, or use another `TokenSource`"
        );
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the entropy pool is empty");
        assert!(!error.is_retryable() && !error.is_throttling());
    }
    assert!(memory.requests().is_empty());
}

#[test]
fn the_token_source_is_not_used_if_the_caller_gives_a_token() {
    let operation = CreateParticipant { client_token: Some("own".into()), ..create_participant() };
    assert!(operation.to_http_request(&endpoint(), &Broken).is_ok());
}

#[test]
fn violations_are_reported_before_a_failing_token_source() {
    let operation = CreateParticipant { contact_id: String::new(), ..create_participant() };
    let error = operation.to_http_request(&endpoint(), &Broken).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(everything_printed(&error).contains("ContactId"));
}

#[test]
fn a_token_invalid_in_its_header_is_rejected() {
    let violations = refused(&InHeader { client_token: Some("a\nb".into()) });
    assert_eq!(violations, ["`ClientToken` contains a control character, which a header cannot carry: remove it"]);
}
