//! The client: when it encodes, when it sends, and which limits it sets.

use std::borrow::Cow;
use std::cell::Cell;
use std::future::{Future, pending};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, Client, ClientConfig, ErrorKind, RetryPolicy, connect_operation, transport_fn};

use crate::support::{Memory, answered, config, create_participant, endpoint, ok, put_contact, response, wait};

#[connect_operation(method = "POST", uri = "/borrowed/<Id>", output = ())]
struct Borrowed<'a> {
    id: &'a str,
    text: Cow<'a, str>,
    list: &'a [u8],
    /// Makes the operation `!Sync`.
    #[connect(serde)]
    cell: Cell<u8>,
}

fn is_send_and_static<F: Future + Send + 'static>(future: F) -> F {
    future
}

#[test]
fn the_future_of_a_call_borrows_neither_client_nor_operation() {
    let memory = Memory::new(ok(""));
    let future = {
        let client = memory.client(config());
        let (id, list) = ("a/b".to_owned(), [1, 2]);
        let operation = Borrowed { id: &id, text: Cow::Borrowed(&id), list: &list, cell: Cell::new(3) };
        is_send_and_static(client.send(&operation))
    };
    wait(std::thread::spawn(|| future).join().unwrap()).unwrap();
    let [request] = &memory.requests()[..] else { panic!("not one request") };
    assert_eq!(request.uri().path(), "/borrowed/a%2Fb");
    assert_eq!(request.body(), r#"{"Text":"a/b","List":[1,2],"Cell":3}"#);
}

#[test]
fn the_future_of_a_rejected_input_is_send() {
    let memory = Memory::new(ok(""));
    let operation = Borrowed { id: "", text: "".into(), list: &[], cell: Cell::new(0) };
    let future = is_send_and_static(memory.client(config()).send(&operation));
    assert_eq!(wait(future).unwrap_err().violations().len(), 1);
}

#[test]
fn a_future_dropped_before_its_first_poll_sends_nothing() {
    let memory = Memory::new(ok("{}"));
    drop(memory.client(config()).send(&create_participant()));
    let local = memory.local_client(config());
    let operation = create_participant();
    drop(local.send(&operation));
    assert!(memory.requests().is_empty());
}

#[test]
fn dropping_a_future_drops_the_transports_future() {
    struct OnDrop(Arc<AtomicBool>);

    impl Drop for OnDrop {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    let dropped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&dropped);
    let transport = transport_fn(move |_, _| {
        let guard = OnDrop(Arc::clone(&flag));
        async move {
            let _guard = guard;
            pending().await
        }
    });
    let client = Client::with_config(config(), transport);
    {
        let mut call = pin!(client.send(&put_contact()));
        assert!(matches!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Pending));
        assert!(!dropped.load(Ordering::SeqCst));
    }
    assert!(dropped.load(Ordering::SeqCst));
}

#[test]
fn a_call_is_encoded_when_the_future_is_created() {
    let memory = Memory::new(ok("{}"));
    let mut operation = create_participant();
    let call = memory.client(config()).send(&operation);
    operation.contact_id = "changed".to_owned();
    wait(call).unwrap();
    assert_eq!(memory.requests()[0].uri().path(), "/contact/create-participant/i-1/c-1");
}

#[test]
fn the_client_rejects_a_response_over_the_limit_that_the_transport_let_through() {
    let memory = Memory::new(ok("12345"));
    let over = || config().with_response_limit(4);
    let operation = put_contact();
    for result in [
        wait(memory.client(over()).send(&operation)),
        memory.blocking_client(over()).send(&operation),
        wait(memory.local_client(over()).send(&operation)),
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::TooLarge);
        assert_eq!(
            error.to_string(),
            "PutContact: the response is longer than the limit: raise it with `ClientConfig::with_response_limit`"
        );
        assert!(error.raw_body().is_none());
    }
    let just_fits = memory.client(config().with_response_limit(5));
    assert_eq!(wait(just_fits.send(&operation)).unwrap().bytes(), "12345");
}

#[test]
fn the_response_limit_applies_to_error_responses() {
    let memory = Memory::new(response(500, &[], vec![b'x'; 100]));
    let error = memory.blocking_client(config().with_response_limit(99)).send(&put_contact()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[test]
fn the_transport_receives_the_limits_of_the_client() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let attempts = Arc::clone(&seen);
    let transport = transport_fn(move |_, attempt: Attempt| {
        attempts.lock().unwrap().push(attempt);
        async { Ok(ok("{}").map(Body::from)) }
    });
    let shared = Arc::new(transport);
    let call = |config| wait(Client::with_config(config, Arc::clone(&shared)).send(&put_contact())).unwrap();
    call(ClientConfig::new(endpoint()).with_retry(RetryPolicy::never()));
    call(config().with_attempt_timeout(Some(Duration::from_secs(2))).with_response_limit(7));
    call(config().with_attempt_timeout(None));
    let first = Attempt::first().with_idle_timeout(Some(ClientConfig::DEFAULT_IDLE_TIMEOUT));
    assert_eq!(
        *seen.lock().unwrap(),
        [
            first.with_timeout(Some(ClientConfig::DEFAULT_ATTEMPT_TIMEOUT)),
            first.with_timeout(Some(Duration::from_secs(2))).with_response_limit(7),
            first,
        ]
    );
    assert_eq!((first.number(), first.response_limit()), (1, Attempt::DEFAULT_RESPONSE_LIMIT));
}

#[test]
fn without_retries_a_call_makes_one_attempt_whatever_the_response() {
    for answer in
        [ok("{}"), ok("["), response(429, &[], ""), response(503, &[], ""), response(301, &[("location", "/x")], "")]
    {
        let memory = Memory::new(answer);
        let _ = wait(memory.client(config()).send(&create_participant()));
        assert_eq!(memory.requests().len(), 1);
    }
}

#[test]
fn clones_of_a_client_share_the_transport() {
    let memory = Memory::new(ok("{}"));
    let client = memory.client(config());
    let calls: Vec<_> = (0..10).map(|_| client.clone().send(&create_participant())).collect();
    for call in calls {
        wait(call).unwrap();
    }
    assert_eq!(memory.requests().len(), 10);
}

#[test]
fn the_three_clients_return_the_same_output_and_the_same_error() {
    // `answered` compares the three clients with each other and with decoding without a client.
    let output = answered(&create_participant(), &ok(r#"{"ParticipantId":"p-1"}"#)).unwrap();
    assert_eq!(output.participant_id.as_deref(), Some("p-1"));
    let error = answered(&create_participant(), &response(404, &[], r#"{"message":"m"}"#)).unwrap_err();
    assert_eq!(error.to_string(), "CreateParticipant: 404 without an error code: m");
}

#[test]
fn clients_are_send_sync_clone_and_debug() {
    fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let memory = Memory::new(ok(""));
    is_shared(&memory.client(config()));
    is_shared(&memory.blocking_client(config()));
    let shown = format!(
        "{:?} {:?} {:?}",
        memory.client(config()),
        memory.blocking_client(config()),
        memory.local_client(config())
    );
    assert_eq!(shown.matches("api.example").count(), 3, "{shown}");
}
