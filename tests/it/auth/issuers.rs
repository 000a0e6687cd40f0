//! Issuers of tokens: when a client asks for a token, how often, and which token it then sends.

use std::future::{pending, poll_fn};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_core::auth::{AuthError, AuthProblem, Token, TokenSnapshot};
use connect_core::client::RetryBudget;
use connect_core::http::{Request, Response};
use connect_core::transport::TransportErrorKind;
use connect_core::{
    Body, Client, ClientConfig, ErrorKind, RetryPolicy, Secret, Timestamp, TransportError, blocking, connect_operation,
    connect_service, connect_shape, local, transport_fn,
};

use super::{At, NOW};
use crate::support::{endpoint, everything_printed, response, wait};

#[connect_operation(method = "PUT", uri = "/repos", auth = bearer)]
struct PutRepo {}

#[connect_operation(method = "GET", uri = "/header", auth = api_key(header = "X-Vault-Token"))]
struct KeyInHeader {}

#[connect_operation(method = "GET", uri = "/query", auth = api_key(query = "key"))]
struct KeyInQuery {}

#[connect_operation(method = "GET", uri = "/basic", auth = basic)]
struct WithBasic {}

#[connect_operation(method = "POST", uri = "/oauth/token", rename_all = "snake_case", body = form, output = Issued)]
struct IssueToken {
    grant_type: String,
}

#[connect_shape(rename_all = "snake_case")]
struct Issued {
    #[connect(sensitive)]
    access_token: Secret<String>,
}

/// A service that accepts one token and refuses the others, and the issuer of its tokens:
/// `token-1`, `token-2` and so on.
#[derive(Debug, Default)]
struct Service {
    /// The number of tokens that were issued.
    issued: AtomicUsize,
    /// The number of calls of the issuer that are not answered, and the largest such number.
    asking: AtomicUsize,
    most_asking: AtomicUsize,
    /// True if no token is accepted.
    refuses: AtomicBool,
    /// The status of a refusal, if it is not 401.
    status: AtomicUsize,
    seen: Mutex<Vec<String>>,
}

impl Service {
    fn new() -> Arc<Self> {
        Arc::new(Self { status: AtomicUsize::new(401), ..Self::default() })
    }

    fn answer(&self, request: &Request<Body>) -> Response<Body> {
        let header = ["authorization", "x-vault-token"].iter().find_map(|name| request.headers().get(*name));
        let token = header.map(|value| value.to_str().unwrap()).or(request.uri().query()).unwrap_or_default();
        self.seen.lock().unwrap().push(token.to_owned());
        let valid = token.ends_with(&self.token()) && !self.refuses.load(Ordering::Relaxed);
        let status = if valid { 200 } else { self.status.load(Ordering::Relaxed) };
        response(u16::try_from(status).unwrap(), &[], "{}").map(Body::from)
    }

    fn token(&self) -> String {
        format!("token-{}", self.issued.load(Ordering::Relaxed))
    }

    /// Makes the token that was issued last invalid.
    fn revoke(&self) {
        self.issued.fetch_add(1, Ordering::Relaxed);
    }

    fn issue(&self) -> Token {
        self.issued.fetch_add(1, Ordering::Relaxed);
        Token::new(self.token())
    }

    fn seen(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    fn blocking_client(self: &Arc<Self>, config: ClientConfig) -> blocking::Client {
        let (service, issuer) = (Arc::clone(self), Arc::clone(self));
        let transport = blocking::transport_fn(move |request, _| Ok(service.answer(&request)));
        blocking::Client::with_config(config, transport).with_bearer_issuer(move || Ok(issuer.issue()))
    }

    /// Returns a client whose transport and issuer take some turns.
    fn client(self: &Arc<Self>, config: ClientConfig) -> Client {
        let (service, issuer) = (Arc::clone(self), Arc::clone(self));
        Client::with_config(config, slow(move |request| service.answer(request))).with_bearer_issuer(move || {
            let issuer = Arc::clone(&issuer);
            async move {
                let asking = issuer.asking.fetch_add(1, Ordering::Relaxed) + 1;
                issuer.most_asking.fetch_max(asking, Ordering::Relaxed);
                turns(3).await;
                issuer.asking.fetch_sub(1, Ordering::Relaxed);
                Ok(issuer.issue())
            }
        })
    }
}

/// Returns a transport that takes a turn of the executor.
pub(super) fn slow(
    answer: impl Fn(&Request<Body>) -> Response<Body> + Send + Sync + 'static,
) -> impl connect_core::Transport + 'static {
    transport_fn(move |request: Request<Body>, _| {
        let response = answer(&request);
        async move {
            turns(1).await;
            Ok(response)
        }
    })
}

/// Waits for some turns of the executor.
pub(super) async fn turns(count: usize) {
    let mut left = count;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(());
        }
        left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

fn config() -> ClientConfig {
    ClientConfig::new(endpoint()).with_clock(At::new(NOW))
}

/// Runs futures beside each other.
pub(super) async fn all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut running: Vec<_> = futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    poll_fn(move |context| {
        for (future, output) in &mut running {
            if output.is_none()
                && let Poll::Ready(ready) = future.as_mut().poll(context)
            {
                *output = Some(ready);
            }
        }
        if running.iter().any(|(_, output)| output.is_none()) {
            return Poll::Pending;
        }
        Poll::Ready(running.iter_mut().filter_map(|(_, output)| output.take()).collect())
    })
    .await
}

#[test]
fn each_client_asks_for_a_token_and_keeps_it() {
    let service = Service::new();
    let client = service.blocking_client(config());
    client.send(&PutRepo {}).unwrap();
    client.clone().with_sleep(|_| {}).send(&PutRepo {}).unwrap();
    assert_eq!(service.seen(), ["Bearer token-1", "Bearer token-1"]);

    let client = service.client(config());
    wait(client.send(&PutRepo {})).unwrap();
    wait(client.clone().send(&PutRepo {})).unwrap();
    assert_eq!(service.seen(), ["Bearer token-2", "Bearer token-2"]);

    let (answering, issuing) = (Arc::clone(&service), Arc::clone(&service));
    let transport = local::transport_fn(move |request: Request<Body>, _| {
        let response = answering.answer(&request);
        async move { Ok(response) }
    });
    let client = local::Client::with_config(config(), transport).with_bearer_issuer(move || {
        let token = issuing.issue();
        async move { Ok(token) }
    });
    wait(client.send(&PutRepo {})).unwrap();
    wait(client.send(&PutRepo {})).unwrap();
    assert_eq!(service.seen(), ["Bearer token-3", "Bearer token-3"]);
}

#[test]
fn api_keys_have_an_issuer_of_their_own_and_other_credentials_have_none() {
    let (service, keys) = (Service::new(), Service::new());
    let issuer = Arc::clone(&keys);
    let (answering, of_keys) = (Arc::clone(&service), Arc::clone(&keys));
    let transport = blocking::transport_fn(move |request: Request<Body>, _| {
        let is_key = ["/header", "/query"].contains(&request.uri().path());
        Ok(if is_key { of_keys.answer(&request) } else { answering.answer(&request) })
    });
    let bearer = Arc::clone(&service);
    let client = blocking::Client::with_config(config().with_basic("ada", "password"), transport)
        .with_bearer_issuer(move || Ok(bearer.issue()));
    let error = client.send(&KeyInHeader {}).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NoCredentials), "an issuer of bearer tokens has no keys");
    assert_eq!(service.issued.load(Ordering::Relaxed), 0);

    let client = client.with_api_key_issuer(move || Ok(issuer.issue()));
    client.send(&PutRepo {}).unwrap();
    client.send(&KeyInHeader {}).unwrap();
    client.send(&KeyInQuery {}).unwrap();
    assert_eq!(
        (service.seen(), keys.seen().join(" ")),
        (vec!["Bearer token-1".to_owned()], "token-1 key=token-1".into())
    );
    // The token of a call is of one kind.
    keys.revoke();
    client.call(&KeyInHeader {}).bearer("other").send().unwrap();
    assert_eq!(keys.seen(), ["token-1", "token-3"]);

    service.revoke();
    let error = client.send(&WithBasic {}).unwrap_err();
    assert_eq!((error.attempts(), error.auth_problem()), (1, Some(AuthProblem::TokenRefused)));
    client.send(&super::Open {}).unwrap_err();
    client.send(&super::WithBearer { token: "t".into() }).unwrap_err();
    assert_eq!(service.issued.load(Ordering::Relaxed), 2, "nobody asked");
}

#[test]
fn a_token_is_replaced_ten_seconds_before_it_expires() {
    let (service, clock) = (Service::new(), At::new(NOW));
    let issuer = Arc::clone(&service);
    let client = service.blocking_client(config().with_clock(clock.clone())).with_bearer_issuer(move || {
        let expires = Timestamp::new(NOW + 60 * i64::try_from(issuer.issued.load(Ordering::Relaxed) + 1).unwrap(), 0);
        Ok(issuer.issue().with_expiry(expires))
    });
    for (now, token) in [(0, 1), (49, 1), (50, 2), (109, 2), (110, 3)] {
        clock.set(NOW + now);
        client.send(&PutRepo {}).unwrap();
        assert_eq!(service.seen(), [format!("Bearer token-{token}")], "after {now} seconds");
    }
}

#[test]
fn an_issued_token_that_has_expired_is_not_sent() {
    let service = Service::new();
    let client = service
        .blocking_client(config())
        .with_bearer_issuer(|| Ok(Token::new("old").with_expiry(Timestamp::new(NOW, 0))));
    let error = client.send(&PutRepo {}).unwrap_err();
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::Expired), 0));
    // One that is about to expire is.
    let soon = client.with_bearer_issuer(|| Ok(Token::new("token-0").with_expiry(Timestamp::new(NOW + 1, 0))));
    soon.send(&PutRepo {}).unwrap();
}

#[test]
fn a_refused_token_is_replaced_and_the_request_sent_again() {
    let service = Service::new();
    let client = service.blocking_client(config());
    client.send(&PutRepo {}).unwrap();
    service.revoke();
    service.seen();
    client.call(&PutRepo {}).send_with_metadata().map(|(_, metadata)| assert_eq!(metadata.attempts(), 2)).unwrap();
    assert_eq!(service.seen(), ["Bearer token-1", "Bearer token-3"]);

    let client = service.client(config());
    wait(client.send(&PutRepo {})).unwrap();
    service.revoke();
    service.seen();
    wait(client.send(&PutRepo {})).unwrap();
    assert_eq!(service.seen(), ["Bearer token-4", "Bearer token-6"], "without a timer too");
}

#[test]
fn a_call_asks_at_most_once_after_a_refusal() {
    let service = Service::new();
    service.refuses.store(true, Ordering::Relaxed);
    let client = service.blocking_client(config()).with_sleep(|_| {});
    let error = client.send(&PutRepo {}).unwrap_err();
    assert_eq!((error.attempts(), error.auth_problem()), (2, Some(AuthProblem::TokenRefused)));
    assert_eq!(service.seen(), ["Bearer token-1", "Bearer token-2"]);
    // The next call does not send the token that was refused.
    let error = client.send(&PutRepo {}).unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_eq!(service.seen(), ["Bearer token-3", "Bearer token-4"]);
}

#[test]
fn another_status_is_no_refusal() {
    let service = Service::new();
    service.refuses.store(true, Ordering::Relaxed);
    let client = service.blocking_client(config());
    for status in [400, 403, 404] {
        service.status.store(status, Ordering::Relaxed);
        assert_eq!(client.send(&PutRepo {}).unwrap_err().attempts(), 1, "{status}");
    }
    assert_eq!(service.issued.load(Ordering::Relaxed), 1);
}

#[connect_service(auth = bearer, failures(code = "error", unless = "ok", token_refused("token_expired", 403)))]
struct Slack;

#[connect_operation(service = Slack, method = "POST", uri = "/api/auth.test")]
struct TestAuth {}

#[test]
fn a_service_can_refuse_a_token_with_a_code_or_another_status() {
    for (status, body) in [(200, r#"{"ok":false,"error":"token_expired"}"#), (403, "{}"), (401, "{}")] {
        let transport = blocking::transport_fn(move |request: Request<Body>, _| {
            let is_new = request.headers()["authorization"] == "Bearer token-2";
            let (status, body) = if is_new { (200, r#"{"ok":true}"#) } else { (status, body) };
            Ok(response(status, &[], body).map(Body::from))
        });
        let service = Service::new();
        let client = blocking::Client::with_config(config(), transport);
        let error = client.call(&TestAuth {}).bearer("token-1").send().unwrap_err();
        assert_eq!(error.auth_problem(), Some(AuthProblem::TokenRefused), "{status}");
        let client = client.with_bearer_issuer(move || Ok(service.issue()));
        client.send(&TestAuth {}).unwrap();
    }
}

#[test]
fn without_attempts_or_budget_a_request_is_not_sent_again_and_the_next_call_asks() {
    let one_attempt = config().with_retry(RetryPolicy::never());
    let no_budget = config().with_retry_budget(RetryBudget::new(0));
    for config in [one_attempt, no_budget] {
        let service = Service::new();
        let client = service.blocking_client(config);
        client.send(&PutRepo {}).unwrap();
        service.revoke();
        assert_eq!(client.send(&PutRepo {}).unwrap_err().attempts(), 1);
        service.seen();
        client.send(&PutRepo {}).unwrap();
        assert_eq!(service.seen(), ["Bearer token-3"]);
    }
}

#[test]
fn a_client_begins_with_the_token_of_its_configuration() {
    let service = Service::new();
    let client = service.blocking_client(config().with_bearer("token-0"));
    client.send(&PutRepo {}).unwrap();
    assert_eq!((service.seen(), service.issued.load(Ordering::Relaxed)), (vec!["Bearer token-0".to_owned()], 0));
    service.revoke();
    client.send(&PutRepo {}).unwrap();
    client.send(&PutRepo {}).unwrap();
    assert_eq!(service.seen(), ["Bearer token-0", "Bearer token-2", "Bearer token-2"]);

    // A token that has expired, and a snapshot without one, are not sent.
    let expired = Token::new("token-2").with_expiry(Timestamp::new(NOW, 0));
    service.blocking_client(config().with_bearer(expired)).send(&PutRepo {}).unwrap();
    service.blocking_client(config().with_bearer(TokenSnapshot::empty())).send(&PutRepo {}).unwrap();
    assert_eq!(service.seen(), ["Bearer token-3", "Bearer token-4"]);
}

#[test]
fn the_token_of_a_call_is_its_own() {
    let service = Service::new();
    let client = service.blocking_client(config());
    client.call(&PutRepo {}).bearer("token-0").send().unwrap();
    client.call(&KeyInHeader {}).api_key("token-0").send().unwrap();
    let error = client.call(&PutRepo {}).bearer("other").send().unwrap_err();
    assert_eq!((error.attempts(), error.auth_problem()), (1, Some(AuthProblem::TokenRefused)));
    assert_eq!(service.issued.load(Ordering::Relaxed), 0);
}

#[test]
fn calls_at_the_same_time_ask_once() {
    let service = Service::new();
    let client = service.client(config());
    let results = wait(all((0..20).map(|_| client.send(&PutRepo {}))));
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(service.seen(), vec!["Bearer token-1"; 20]);
    // All are refused, and one of them asks.
    service.revoke();
    assert!(wait(all((0..20).map(|_| client.send(&PutRepo {})))).iter().all(Result::is_ok));
    assert_eq!((service.issued.load(Ordering::Relaxed), service.most_asking.load(Ordering::Relaxed)), (3, 1));
    let seen = service.seen();
    assert_eq!(
        (&seen[..20], &seen[20..]),
        (&*vec!["Bearer token-1".to_owned(); 20], &*vec!["Bearer token-3".to_owned(); 20])
    );
}

#[test]
fn threads_at_the_same_time_ask_once() {
    let (service, asked) = (Service::new(), Arc::new(AtomicUsize::new(0)));
    let (issuer, count) = (Arc::clone(&service), Arc::clone(&asked));
    let client = service.blocking_client(config()).with_bearer_issuer(move || {
        count.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(Duration::from_millis(20));
        Ok(issuer.issue())
    });
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| client.send(&PutRepo {}).map(drop))).collect();
        assert!(calls.into_iter().all(|call| call.join().unwrap().is_ok()));
    });
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[test]
fn calls_that_wait_for_an_issuer_get_its_error_and_the_next_call_asks_again() {
    let (service, asked) = (Service::new(), Arc::new(AtomicUsize::new(0)));
    let (issuer, count) = (Arc::clone(&service), Arc::clone(&asked));
    let client = service.client(config()).with_bearer_issuer(move || {
        let (issuer, count) = (Arc::clone(&issuer), Arc::clone(&count));
        async move {
            turns(2).await;
            match count.fetch_add(1, Ordering::Relaxed) {
                0 => Err(AuthError::new(AuthProblem::NotIssued, "the vault is sealed: open it")),
                _ => Ok(issuer.issue()),
            }
        }
    });
    let errors = wait(all((0..5).map(|_| client.send(&PutRepo {}))));
    for error in errors {
        let error = error.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert_eq!(error.to_string(), "PutRepo: the vault is sealed: open it");
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    wait(client.send(&PutRepo {})).unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[test]
fn a_call_that_is_abandoned_while_it_asks_leaves_the_turn_to_another() {
    let service = Service::new();
    let client = service.client(config());
    let mut abandoned = Box::pin(client.send(&PutRepo {}));
    let mut waiting = Box::pin(client.send(&PutRepo {}));
    let mut context = Context::from_waker(Waker::noop());
    assert!(abandoned.as_mut().poll(&mut context).is_pending());
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    drop(abandoned);
    wait(waiting).unwrap();
    assert_eq!(service.seen(), ["Bearer token-1"]);
}

#[test]
fn an_issuer_that_takes_longer_than_the_call_may_ends_the_call() {
    let service = Service::new();
    let client = service
        .client(config().with_clock(connect_core::client::SystemClock::new()))
        .with_bearer_issuer(pending::<Result<Token, AuthError>>)
        .with_sleep(|_| async {});
    let error = wait(client.call(&PutRepo {}).timeout(Some(Duration::from_secs(1))).send()).unwrap_err();
    let kind = error.transport_error().map(TransportError::kind);
    assert_eq!((kind, error.attempts()), (Some(TransportErrorKind::Timeout), 0));
    assert!(!error.transport_error().unwrap().may_have_reached());
}

#[test]
fn an_issuer_can_be_a_call_of_another_client_whose_error_is_shown() {
    let body = r#"{"error":"invalid_client","access_token":"hunter2"}"#;
    let transport = blocking::transport_fn(move |_, _| {
        Ok(response(400, &[("x-amzn-errortype", "invalid_client")], body).map(Body::from))
    });
    let accounts = blocking::Client::with_config(config(), transport);
    let client = Service::new().blocking_client(config()).with_bearer_issuer(move || {
        let issued = accounts.send(&IssueToken { grant_type: "client_credentials".to_owned() })?;
        Ok(Token::new(issued.access_token))
    });
    let error = client.send(&PutRepo {}).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NotIssued));
    assert_eq!(error.to_string(), "PutRepo: the issuer of the client failed: IssueToken: 400 invalid_client");
    assert!(!everything_printed(&error).contains("hunter2"));
}

#[test]
fn no_text_shows_an_issued_token() {
    let service = Service::new();
    let client = service.blocking_client(config());
    client.send(&PutRepo {}).unwrap();
    service.refuses.store(true, Ordering::Relaxed);
    let error = client.send(&PutRepo {}).unwrap_err();
    for shown in [format!("{client:?}"), everything_printed(&error)] {
        assert!(!shown.contains("token-"), "{shown}");
    }
}

#[test]
fn a_lifetime_is_counted_from_when_the_token_is_issued() {
    let (service, clock) = (Service::new(), At::new(NOW));
    let issuer = Arc::clone(&service);
    let client = service
        .blocking_client(config().with_clock(clock.clone()))
        .with_bearer_issuer(move || Ok(issuer.issue().with_lifetime(Duration::from_secs(60))));
    for (now, token) in [(0, 1), (49, 1), (50, 2), (99, 2), (100, 3)] {
        clock.set(NOW + now);
        client.send(&PutRepo {}).unwrap();
        assert_eq!(service.seen(), [format!("Bearer token-{token}")], "after {now} seconds");
    }
}

#[connect_service(auth = bearer, failures(code = "code", final("scope")))]
struct Scoped;

#[connect_operation(service = Scoped, method = "GET", uri = "/scoped")]
struct GetScoped {}

#[test]
fn a_401_that_the_service_calls_final_asks_for_no_token() {
    let service = Service::new();
    let issuer = Arc::clone(&service);
    let transport = blocking::transport_fn(|_, _| Ok(response(401, &[], r#"{"code":"scope"}"#).map(Body::from)));
    let client = blocking::Client::with_config(config(), transport).with_bearer_issuer(move || Ok(issuer.issue()));
    for _ in 0..3 {
        assert_eq!(client.send(&GetScoped {}).unwrap_err().attempts(), 1);
    }
    assert_eq!(service.issued.load(Ordering::Relaxed), 1);
}
