//! Settings of a single call, and the metadata of its response.

use std::time::Duration;

use connect_core::http::{HeaderName, HeaderValue, Request, StatusCode};
use connect_core::transport::TransportErrorKind;
use connect_core::{
    Bytes, Client, ClientConfig, Endpoint, RetryPolicy, Secret, blocking, connect_operation, connect_shape, local,
};

use crate::support::{Memory, config, ok, response, wait};
use crate::world::Answer::{self, Json, Status};
use crate::world::World;

#[connect_operation(method = "PUT", uri = "/call/<Id>", output = PutOutput)]
#[derive(Clone, Debug)]
struct Put {
    id: String,
    #[connect(header = "X-Kind")]
    kind: Vec<String>,
    #[connect(header = "X-Password", sensitive)]
    password: Secret<String>,
    #[connect(idempotency_token)]
    client_token: Option<String>,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct PutOutput {
    name: Option<String>,
}

fn put() -> Put {
    let (id, kind) = ("1".to_owned(), vec!["own".to_owned(), "other".to_owned()]);
    Put { id, kind, password: Secret::new("hidden".to_owned()), client_token: None }
}

/// A client of each kind.
struct Clients {
    client: Client,
    blocking: blocking::Client,
    local: local::Client,
}

impl Clients {
    fn of_memory(memory: &Memory) -> Self {
        let [first, second, third] = [(); 3].map(|()| config());
        Self {
            client: memory.client(first),
            blocking: memory.blocking_client(second),
            local: memory.local_client(third),
        }
    }

    /// Returns clients that retry, each in its own world.
    fn of_worlds(worlds: &[World; 3]) -> Self {
        let [first, second, third] = worlds;
        Self {
            client: first.async_client(first.config()),
            blocking: second.client(second.config()),
            local: third.local_client(third.config()),
        }
    }
}

/// Sends the call with these settings through each client, and returns the three results.
macro_rules! called {
    ($clients:expr, |$call:ident| $with_settings:expr) => {{
        let (Clients { client, blocking, local }, put) = (&$clients, put());
        let first = {
            let $call = client.call(&put);
            wait($with_settings.send_with_metadata())
        };
        let second = {
            let $call = blocking.call(&put);
            $with_settings.send_with_metadata()
        };
        let third = {
            let $call = local.call(&put);
            wait($with_settings.send_with_metadata())
        };
        [first, second, third]
    }};
}

/// Returns the one request that all three clients sent.
fn the_request(memory: &Memory) -> Request<Bytes> {
    let [first, second, third] = &memory.requests()[..] else { panic!("not one request of each client") };
    for other in [second, third] {
        assert_eq!((first.uri(), first.headers(), first.body()), (other.uri(), other.headers(), other.body()));
    }
    first.clone()
}

/// Returns the values of a header.
fn values<'r>(request: &'r Request<Bytes>, name: &str) -> Vec<&'r str> {
    request.headers().get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
}

fn name(name: &'static str) -> HeaderName {
    HeaderName::from_static(name)
}

fn value(value: &'static str) -> HeaderValue {
    HeaderValue::from_static(value)
}

#[test]
fn a_call_adds_headers_to_those_of_the_operation() {
    let memory = Memory::new(ok("{}"));
    for outcome in called!(Clients::of_memory(&memory), |call| call.header(name("x-trace"), value("7"))) {
        outcome.unwrap();
    }
    let request = the_request(&memory);
    assert_eq!(values(&request, "x-trace"), ["7"]);
    assert_eq!((values(&request, "x-kind"), values(&request, "x-password")), (vec!["own, other"], vec!["hidden"]));
    assert_eq!(values(&request, "content-type"), ["application/json"]);
}

#[test]
fn a_header_of_the_call_replaces_all_but_those_of_members() {
    let memory = Memory::new(ok("{}"));
    let outcomes = called!(Clients::of_memory(&memory), |call| call
        .header(name("x-kind"), value("mine"))
        .header(name("content-type"), value("application/x-amz-json-1.1")));
    for outcome in outcomes {
        outcome.unwrap();
    }
    let request = the_request(&memory);
    assert_eq!(values(&request, "x-kind"), ["own, other"]);
    assert_eq!(values(&request, "content-type"), ["application/x-amz-json-1.1"]);
}

/// Clients of each kind, with a header of their own for each of these names.
fn clients_with_headers(memory: &Memory, names: &[&'static str]) -> Clients {
    let config = || {
        let with = |config: ClientConfig, header: &&'static str| config.with_header(name(header), value("client"));
        names.iter().fold(config(), with)
    };
    Clients {
        client: memory.client(config()),
        blocking: memory.blocking_client(config()),
        local: memory.local_client(config()),
    }
}

#[test]
fn a_header_of_the_client_is_sent_unless_the_operation_or_the_call_sets_it() {
    let memory = Memory::new(ok("{}"));
    let clients = || clients_with_headers(&memory, &["user-agent", "x-kind", "x-trace", "content-type"]);
    for outcome in called!(clients(), |call| call.header(name("x-trace"), value("call"))) {
        outcome.unwrap();
    }
    let request = the_request(&memory);
    assert_eq!(values(&request, "user-agent"), ["client"]);
    assert_eq!(values(&request, "x-kind"), ["own, other"]);
    assert_eq!(values(&request, "x-trace"), ["call"]);
    assert_eq!(values(&request, "content-type"), ["application/json"]);
}

#[test]
fn a_later_header_of_the_client_replaces_an_earlier_one_of_the_same_name() {
    let memory = Memory::new(ok("{}"));
    let config = config().with_header(name("x-a"), value("1")).with_header(name("x-a"), value("2"));
    let prepared = memory.blocking_client(config).prepare(&put()).unwrap();
    assert_eq!(prepared.headers().get_all("x-a").iter().collect::<Vec<_>>(), ["2"]);
}

#[test]
fn a_framing_header_of_the_client_is_a_violation_of_each_call() {
    let memory = Memory::new(ok("{}"));
    for outcome in called!(clients_with_headers(&memory, &["host"]), |call| call) {
        assert_eq!(outcome.unwrap_err().violations().len(), 1);
    }
    assert_eq!(memory.requests().len(), 0);
}

#[test]
fn the_debug_of_a_configuration_shows_no_values_of_headers() {
    let config = config().with_header(name("x-api-key"), value("hunter2"));
    let shown = format!("{config:?}");
    assert!(shown.contains("x-api-key") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn a_header_set_twice_by_the_call_is_sent_with_both_values() {
    let memory = Memory::new(ok("{}"));
    let outcomes = called!(Clients::of_memory(&memory), |call| call
        .header(name("content-type"), value("first"))
        .header(name("x-other"), value("between"))
        .header(name("content-type"), value("second")));
    for outcome in outcomes {
        outcome.unwrap();
    }
    let request = the_request(&memory);
    assert_eq!(values(&request, "content-type"), ["first", "second"], "in order, without the value of the operation");
    assert_eq!(values(&request, "x-other"), ["between"]);
}

#[test]
fn a_header_that_replaces_a_secret_one_is_secret() {
    let memory = Memory::new(ok("{}"));
    let mut secret = value("hidden");
    secret.set_sensitive(true);
    let (client, put) = (memory.blocking_client(config().with_header(name("x-key"), secret)), put());
    let prepared = client.call(&put).header(name("x-key"), value("also-hidden")).prepare().unwrap();
    assert_eq!(prepared.headers()["x-key"], "also-hidden");
    let shown = format!("{prepared:?} {}", prepared.to_curl());
    assert!(!shown.contains("hidden"), "{shown}");
}

#[test]
fn a_call_that_sets_a_framing_header_is_rejected() {
    for framing in ["connection", "content-length", "host", "keep-alive", "te", "transfer-encoding", "upgrade"] {
        let memory = Memory::new(ok("{}"));
        let outcomes = called!(Clients::of_memory(&memory), |call| call
            .header(name(framing), value("1"))
            .header(name("x-trace"), value("7")));
        for outcome in outcomes {
            let violations: Vec<_> = outcome.unwrap_err().violations().iter().map(ToString::to_string).collect();
            assert_eq!(
                violations,
                [format!(
                    "`{framing}` names a header that is not valid, or that the HTTP client or the body sets: use another name"
                )]
            );
        }
        assert!(memory.requests().is_empty(), "a request was sent");
    }
}

#[test]
fn a_call_may_replace_the_endpoint_of_the_client() {
    let memory = Memory::new(ok("{}"));
    let elsewhere = || Endpoint::new("https://elsewhere.example/base").unwrap();
    for outcome in called!(Clients::of_memory(&memory), |call| call.endpoint(elsewhere())) {
        outcome.unwrap();
    }
    assert_eq!(the_request(&memory).uri(), "https://elsewhere.example/base/call/1");
}

#[test]
fn settings_of_a_call_do_not_change_the_client_or_the_next_call() {
    let memory = Memory::new(ok("{}"));
    let (client, put) = (memory.blocking_client(config()), put());
    client.send(&put).unwrap();
    let elsewhere = Endpoint::new("https://elsewhere.example").unwrap();
    client.call(&put).endpoint(elsewhere).header(name("x-trace"), value("7")).send().unwrap();
    client.send(&put).unwrap();
    client.call(&put).send().unwrap();
    let [before, _, after, plain] = &memory.requests()[..] else { panic!("not four requests") };
    for other in [after, plain] {
        assert_eq!((before.uri(), before.headers()), (other.uri(), other.headers()));
    }
}

#[test]
fn the_transport_receives_the_timeout_and_response_limit_of_the_attempt() {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    for (attempt, call, expected) in [
        (seconds(5), None, seconds(5)),
        (seconds(5), seconds(2), seconds(2)),
        (None, seconds(90), seconds(90)),
        (None, None, None),
    ] {
        let worlds = [(); 3].map(|()| World::new(&[Answer::Ok]));
        let outcomes = called!(Clients::of_worlds(&worlds), |builder| builder
            .attempt_timeout(attempt)
            .timeout(call)
            .response_limit(77));
        for (outcome, world) in outcomes.into_iter().zip(&worlds) {
            outcome.unwrap();
            let [made] = world.attempts()[..] else { panic!("not one attempt") };
            assert_eq!((made.timeout(), made.response_limit()), (expected, 77));
        }
    }
}

#[test]
fn the_timeout_of_a_call_covers_all_its_attempts() {
    let worlds = [(); 3].map(|()| World::new(&[Status(503), Status(503)]));
    for world in &worlds {
        world.attempts_take(Duration::from_secs(1));
    }
    let timeout = Some(Duration::from_millis(2100));
    for outcome in called!(Clients::of_worlds(&worlds), |call| call.timeout(timeout)) {
        assert_eq!(outcome.unwrap_err().attempts(), 2, "no time is left for a third attempt");
    }
    for world in &worlds {
        let timeouts: Vec<_> = world.attempts().iter().map(|attempt| attempt.timeout().unwrap().as_millis()).collect();
        assert_eq!(timeouts, [2100, 1000]);
    }
}

#[test]
fn a_response_over_the_limit_of_the_call_is_rejected() {
    let memory = Memory::new(ok(r#"{"Name":"long"}"#));
    for outcome in called!(Clients::of_memory(&memory), |call| call.response_limit(14)) {
        assert_eq!(outcome.unwrap_err().transport_error().unwrap().kind(), TransportErrorKind::TooLarge);
    }
    for outcome in called!(Clients::of_memory(&memory), |call| call.response_limit(15)) {
        assert_eq!(outcome.unwrap().0.name.as_deref(), Some("long"));
    }
}

#[test]
fn a_call_may_turn_off_retries() {
    let worlds = [(); 3].map(|()| World::new(&[Status(503)]));
    for outcome in called!(Clients::of_worlds(&worlds), |call| call.retry(RetryPolicy::never())) {
        assert_eq!(outcome.unwrap_err().attempts(), 1);
    }
    assert!(worlds.iter().all(|world| world.attempts().len() == 1 && world.waits().is_empty()));
}

#[test]
fn a_call_may_raise_the_maximum_number_of_attempts() {
    let worlds = [(); 3].map(|()| World::new(&[Status(503), Status(503), Status(503), Status(503), Answer::Ok]));
    let policy = || RetryPolicy::new().with_max_attempts(5);
    for outcome in called!(Clients::of_worlds(&worlds), |call| call.retry(policy())) {
        assert_eq!(outcome.unwrap().1.attempts(), 5);
    }
    for world in &worlds {
        let requests = world.requests();
        assert!(requests.iter().all(|request| request.headers() == requests[0].headers()));
    }
}

#[test]
fn response_metadata_reports_status_headers_request_id_and_attempts() {
    let headers = [("x-amzn-requestid", "r-1"), ("set-cookie", "a"), ("set-cookie", "b")];
    let memory = Memory::new(response(201, &headers, r#"{"Name":"n"}"#));
    for outcome in called!(Clients::of_memory(&memory), |call| call) {
        let (output, metadata) = outcome.unwrap();
        assert_eq!(output, PutOutput { name: Some("n".to_owned()) });
        assert_eq!((metadata.status(), metadata.attempts()), (StatusCode::CREATED, 1));
        assert_eq!(metadata.request_id(), Some("r-1"));
        let cookies: Vec<_> = metadata.headers().get_all("set-cookie").iter().collect();
        assert_eq!(cookies, ["a", "b"]);
        assert_eq!(metadata.headers().len(), 3);
    }
}

#[test]
fn response_metadata_counts_failed_attempts() {
    let worlds = [(); 3].map(|()| World::new(&[Status(503), Answer::Refused, Json(r#"{"Name":"n"}"#)]));
    for outcome in called!(Clients::of_worlds(&worlds), |call| call) {
        let (output, metadata) = outcome.unwrap();
        assert_eq!((output.name.as_deref(), metadata.attempts(), metadata.status()), (Some("n"), 3, StatusCode::OK));
        assert_eq!((metadata.request_id(), metadata.headers().len()), (None, 0));
    }
}

#[test]
fn send_returns_only_the_output_and_sends_the_same_request() {
    let memory = Memory::new(ok(r#"{"Name":"n"}"#));
    let (Clients { client, blocking, local }, put) = (Clients::of_memory(&memory), put());
    let (trace, seven) = (|| name("x-trace"), || value("7"));
    let outputs = [
        wait(client.call(&put).header(trace(), seven()).send()),
        blocking.call(&put).header(trace(), seven()).send(),
        wait(local.call(&put).header(trace(), seven()).send()),
    ];
    for output in outputs {
        assert_eq!(output.unwrap().name.as_deref(), Some("n"));
    }
    let sent = the_request(&memory);
    let prepared = blocking.call(&put).header(trace(), seven()).prepare().unwrap();
    assert_eq!((sent.uri(), sent.headers(), sent.body()), (prepared.uri(), prepared.headers(), prepared.body()));
}

#[test]
fn an_error_reports_status_request_id_and_attempts_itself() {
    let memory = Memory::new(response(404, &[("x-amzn-requestid", "r-1")], "{}"));
    for outcome in called!(Clients::of_memory(&memory), |call| call) {
        let error = outcome.unwrap_err();
        assert_eq!(
            (error.status(), error.request_id(), error.attempts()),
            (Some(StatusCode::NOT_FOUND), Some("r-1"), 1)
        );
    }
}

#[test]
fn a_call_is_encoded_by_send_and_sent_when_first_polled() {
    let memory = Memory::new(ok("{}"));
    let (client, local) = (memory.client(config()), memory.local_client(config()));
    let call = {
        let put = put();
        drop(local.call(&put).send_with_metadata());
        client.call(&put).send_with_metadata()
    };
    assert!(memory.requests().is_empty());
    wait(std::thread::spawn(|| call).join().unwrap()).unwrap();
    assert_eq!(memory.requests().len(), 1);
}

#[test]
fn debug_of_a_call_and_of_its_metadata_shows_no_value() {
    let memory = Memory::new(response(200, &[("x-amzn-requestid", "r-1"), ("x-new-password", "hidden")], "{}"));
    let (Clients { client, blocking, local }, put) = (Clients::of_memory(&memory), put());
    let header = || (name("x-api-key"), value("hidden"));
    let shown = [
        format!("{:?}", client.call(&put).header(header().0, header().1)),
        format!("{:?}", blocking.call(&put).header(header().0, header().1)),
        format!("{:?}", local.call(&put).header(header().0, header().1)),
    ];
    assert_eq!(shown, [r#"CallBuilder { operation: "Put", .. }"#; 3]);
    let (_, metadata) = blocking.call(&put).header(header().0, header().1).send_with_metadata().unwrap();
    let shown = format!("{metadata:?}");
    assert_eq!(shown, r#"ResponseMetadata { status: 200, request_id: Some("r-1"), attempts: 1, .. }"#);
}
