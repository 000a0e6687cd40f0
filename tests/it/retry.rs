//! Retries: of which calls, when, how often, and with which request.

use std::time::Duration;

use connect_core::client::RetryBudget;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Client, ClientConfig, ErrorKind, Operation, RetryPolicy, connect_operation, transport_fn};

use crate::world::Answer::{After, Coded, Ok as Success, Refused, Reset, Status, Timeout, TooLarge};
use crate::world::{Answer, World};

#[connect_operation(method = "POST", uri = "/token")]
struct WithToken {
    #[connect(idempotency_token)]
    client_token: Option<String>,
}

#[connect_operation(method = "PUT", uri = "/plain")]
struct Plain {
    name: Option<String>,
}

#[connect_operation(method = "GET", uri = "/read")]
struct Read {}

/// Returns the number of attempts that an operation makes for these responses.
fn attempts(operation: &str, answers: &[Answer]) -> usize {
    let world = World::new(answers);
    let client = world.client(world.config());
    let attempts = match operation {
        "token" => client.send(&WithToken { client_token: None }).map_err(|error| error.attempts()),
        "plain" => client.send(&Plain { name: None }).map_err(|error| error.attempts()),
        _ => client.send(&Read {}).map_err(|error| error.attempts()),
    };
    if let Err(attempts) = attempts {
        assert_eq!(attempts as usize, world.attempts().len(), "the error reports the attempts that were made");
    }
    world.attempts().len()
}

#[test]
fn throttling_and_requests_never_received_are_retried_for_every_operation() {
    for operation in ["token", "plain", "read"] {
        for failure in [Refused, Status(429), Coded(400, "ThrottlingException"), Coded(503, "SlowDown")] {
            assert_eq!(attempts(operation, &[failure, failure, Success]), 3, "{operation} after {failure:?}");
        }
    }
}

#[test]
fn requests_that_may_have_been_received_are_retried_only_for_idempotent_operations() {
    for failure in [Reset, Timeout, Status(500), Status(502), Status(503), Status(504)] {
        assert_eq!(attempts("token", &[failure, Success]), 2, "an operation with a token is retried after {failure:?}");
        assert_eq!(attempts("read", &[failure, Success]), 2, "a GET is retried after {failure:?}");
        assert_eq!(attempts("plain", &[failure]), 1, "a PUT without a token is not retried after {failure:?}");
    }
}

#[test]
fn final_errors_are_not_retried() {
    for failure in [
        Status(400),
        Status(404),
        Status(501),
        Status(402),
        Coded(429, "LimitExceededException"),
        Coded(402, "ServiceQuotaExceededException"),
        TooLarge,
    ] {
        assert_eq!(attempts("token", &[failure]), 1, "{failure:?}");
    }
}

#[test]
fn a_retry_sends_the_same_bytes_and_token() {
    let world = World::new(&[Reset, Status(503), Success]);
    world.client(world.config()).send(&WithToken { client_token: None }).unwrap();
    let requests = world.requests();
    assert!(requests.iter().all(|request| request.body() == requests[0].body()));
    assert_eq!(world.attempts().iter().map(Attempt::number).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn waits_grow_exponentially_up_to_the_maximum_number_of_attempts() {
    let world = World::new(&[Status(503); 4]);
    let error = world.client(world.config()).send(&Read {}).unwrap_err();
    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (4, 503));
    assert_eq!(world.waits(), [100, 200, 400]);
}

#[test]
fn retry_after_is_honoured_as_seconds_and_as_a_date() {
    let world =
        World::new(&[After(429, "3"), After(503, "Mon, 16 Dec 2019 23:48:26 GMT"), After(503, "soon"), Success]);
    world.client(world.config()).send(&Read {}).unwrap();
    // The date is read after a wait of 3 seconds. A value that is neither is ignored.
    assert_eq!(world.waits(), [3000, 5000, 400]);
}

#[test]
fn a_retry_after_date_in_the_past_is_ignored() {
    let world = World::new(&[After(503, "Mon, 16 Dec 2019 23:48:00 GMT"), Success]);
    world.client(world.config()).send(&Read {}).unwrap();
    assert_eq!(world.waits(), [100]);
}

#[test]
fn a_retry_after_beyond_the_longest_wait_ends_the_call() {
    let world = World::new(&[After(429, "21")]);
    let error = world.client(world.config()).send(&Read {}).unwrap_err();
    assert!(error.is_throttling());
    assert_eq!((error.attempts(), world.waits()), (1, vec![]));
}

#[test]
fn the_deadline_of_a_call_covers_all_attempts() {
    let world = World::new(&[Timeout, Timeout, Timeout]);
    world.attempts_take(Duration::from_millis(400));
    let config = world.config().with_call_timeout(Some(Duration::from_secs(1)));
    let error = world.client(config).send(&Read {}).unwrap_err();
    assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::Timeout);
    // 400 ms, a wait of 100 ms and 400 ms leave 100 ms, less than the next wait of 200 ms.
    assert_eq!((error.attempts(), world.waits()), (2, vec![100]));
    let timeouts: Vec<_> = world.attempts().iter().map(|attempt| attempt.timeout().unwrap().as_millis()).collect();
    assert_eq!(timeouts, [1000, 500], "an attempt has at most the time left to its call");
}

#[test]
fn an_attempt_past_the_deadline_is_not_counted_and_keeps_the_earlier_ones() {
    for (failure, may_have_reached) in [(Status(429), false), (Refused, false), (Status(503), true), (Reset, true)] {
        let world = World::new(&[failure]);
        world.waits_take_longer_by(Duration::from_millis(10));
        let config = world.config().with_call_timeout(Some(Duration::from_millis(105)));
        let error = world.client(config).send(&Read {}).unwrap_err();
        let transport = error.transport_error().unwrap();
        assert_eq!((error.attempts(), transport.kind()), (1, TransportErrorKind::Timeout), "{failure:?}");
        assert_eq!(transport.may_have_reached(), may_have_reached, "{failure:?}");
    }
    let world = World::new(&[]);
    let config = world.config().with_call_timeout(Some(Duration::ZERO));
    assert_eq!(world.client(config).send(&Read {}).unwrap_err().attempts(), 0);
}

#[test]
fn an_error_remembers_that_an_earlier_attempt_may_have_been_received() {
    for (failure, may_have_reached) in [(Status(429), false), (Status(503), true), (Timeout, true)] {
        let world = World::new(&[failure, Refused, Refused, Refused]);
        let error = world.client(world.config()).send(&WithToken { client_token: None }).unwrap_err();
        let transport = error.transport_error().unwrap();
        assert_eq!((error.attempts(), transport.kind()), (4, TransportErrorKind::Connect), "{failure:?}");
        assert_eq!(transport.may_have_reached(), may_have_reached, "{failure:?}");
    }
}

#[test]
fn the_attempt_timeout_limits_an_attempt_within_a_longer_call() {
    let world = World::new(&[Success]);
    let config = world.config().with_call_timeout(Some(Duration::from_secs(90)));
    world.client(config).send(&Read {}).unwrap();
    assert_eq!(world.attempts()[0].timeout(), Some(ClientConfig::DEFAULT_ATTEMPT_TIMEOUT));
}

#[test]
fn an_empty_retry_budget_stops_retries() {
    let world = World::new(&[Status(503), Status(503), Status(503)]);
    let budget = RetryBudget::new(7);
    let client = world.client(world.config().with_retry_budget(budget.clone()));
    let error = client.send(&Read {}).unwrap_err();
    assert_eq!((error.attempts(), budget.left()), (2, 2));
    assert_eq!(client.send(&Read {}).unwrap_err().attempts(), 1);
}

#[test]
fn a_success_returns_the_cost_of_its_retry_to_the_budget() {
    let world = World::new(&[Timeout, Success, Success]);
    let budget = RetryBudget::new(20);
    let client = world.client(world.config().with_retry_budget(budget.clone()));
    client.send(&Read {}).unwrap();
    assert_eq!(budget.left(), 20, "the retry after a timeout costs 10, which the success returns");
    client.send(&Read {}).unwrap();
    assert_eq!(budget.left(), 20);
}

#[test]
fn a_policy_without_retries_makes_one_attempt() {
    let world = World::new(&[Refused]);
    let error = world.client(world.config().with_retry(RetryPolicy::never())).send(&Read {}).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
}

#[test]
fn a_rejected_input_makes_no_attempt() {
    #[connect_operation(method = "GET", uri = "/x/<Id>")]
    struct Get {
        id: String,
    }
    let world = World::new(&[]);
    let error = world.client(world.config()).send(&Get { id: String::new() }).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 0));
}

#[tokio::test]
async fn the_three_clients_retry_the_same_failures_alike() {
    const FAILURES: [Answer; 4] = [Refused, Coded(400, "ThrottlingException"), Reset, Success];
    let [blocking, world, single] = [(); 3].map(|()| World::new(&FAILURES));
    blocking.client(blocking.config()).send(&WithToken { client_token: None }).unwrap();
    world.async_client(world.config()).send(&WithToken { client_token: None }).await.unwrap();
    single.local_client(single.config()).send(&WithToken { client_token: None }).await.unwrap();

    assert_eq!(blocking.waits(), [100, 200, 400]);
    assert_eq!([world.waits(), single.waits()], [blocking.waits(), blocking.waits()]);
    assert_eq!([world.attempts().len(), single.attempts().len()], [4, 4]);
}

#[tokio::test]
async fn a_client_without_sleep_makes_one_attempt() {
    let world = World::new(&[Refused]);
    let transport = world.clone();
    let client = Client::with_config(
        world.config(),
        transport_fn(move |request, attempt| std::future::ready(transport.answer(request, attempt))),
    );
    assert_eq!(client.send(&Read {}).await.unwrap_err().attempts(), 1);
}

#[test]
fn metadata_reports_which_operations_are_idempotent() {
    assert!(WithToken::METADATA.is_idempotent());
    assert!(Read::METADATA.is_idempotent());
    assert!(!Plain::METADATA.is_idempotent());
}
