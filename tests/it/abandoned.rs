//! Dropped calls and panicking transports: everything is released, and the client stays usable.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_core::{
    Body, Client, ClientConfig, Endpoint, RetryPolicy, TransportError, blocking, connect_operation, http, transport_fn,
};

#[connect_operation(method = "GET", uri = "/read")]
struct Read {}

/// Yields once, then completes.
async fn pause() {
    let mut paused = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut paused, true) {
            Poll::Ready(())
        } else {
            context.waker().wake_by_ref();
            Poll::Pending
        }
    })
    .await;
}

fn config() -> ClientConfig {
    ClientConfig::new(Endpoint::new("http://localhost").unwrap()).with_retry(RetryPolicy::new().with_max_attempts(3))
}

/// Returns a client whose server times out twice.
///
/// Each attempt and each wait has one await point, and its future holds a clone of `alive`.
fn client(alive: &Arc<()>, sent: &Arc<AtomicU32>) -> Client {
    let (in_send, in_sleep, sent) = (Arc::clone(alive), Arc::clone(alive), Arc::clone(sent));
    let transport = transport_fn(move |_, _| {
        let (alive, number) = (Arc::clone(&in_send), sent.fetch_add(1, Ordering::Relaxed));
        async move {
            pause().await;
            drop(alive);
            if number % 3 < 2 {
                return Err(TransportError::timeout());
            }
            Ok(http::Response::new(Body::from("{}")))
        }
    });
    Client::with_config(config(), transport).with_sleep(move |_: Duration| {
        let alive = Arc::clone(&in_sleep);
        async move {
            pause().await;
            drop(alive);
        }
    })
}

#[test]
fn a_call_dropped_at_any_await_point_releases_everything() {
    let mut context = Context::from_waker(Waker::noop());
    let mut completed = 0;
    for polls in 0..10 {
        let (alive, sent) = (Arc::new(()), Arc::new(AtomicU32::new(0)));
        let client = client(&alive, &sent);
        let held = Arc::strong_count(&alive);
        {
            let mut call = pin!(client.send(&Read {}));
            for _ in 0..polls {
                if let Poll::Ready(answer) = call.as_mut().poll(&mut context) {
                    answer.unwrap();
                    completed += 1;
                    break;
                }
            }
        }
        assert_eq!(Arc::strong_count(&alive), held, "after {polls} polls");
        let after = sent.load(Ordering::Relaxed);
        assert!(after <= 3 && (polls > 0 || after == 0), "{after} attempts after {polls} polls");
    }
    assert!(completed > 0, "with enough polls a call completes");
}

#[test]
fn a_completed_call_stays_pending_when_polled_again() {
    let mut context = Context::from_waker(Waker::noop());
    let (alive, sent) = (Arc::new(()), Arc::new(AtomicU32::new(2)));
    let client = client(&alive, &sent);
    let mut call = pin!(client.send(&Read {}));
    while call.as_mut().poll(&mut context).is_pending() {}
    assert!(call.as_mut().poll(&mut context).is_pending());
}

#[test]
fn a_panicking_transport_fails_its_own_call_only() {
    let count = AtomicU32::new(0);
    let transport = blocking::transport_fn(move |_, _| {
        assert!(count.fetch_add(1, Ordering::Relaxed) > 0, "this panic is the transport's");
        Ok(http::Response::new(Body::from("{}")))
    });
    let client = blocking::Client::with_config(config(), transport);
    let panicked = catch_unwind(AssertUnwindSafe(|| client.send(&Read {}).map(|answer| answer.status())));
    assert!(panicked.is_err(), "the panic reaches the caller, and the call is not retried");
    assert_eq!(client.send(&Read {}).unwrap().status(), 200);
}

#[tokio::test]
async fn a_panic_in_a_transport_ends_only_the_task_that_sent_the_call() {
    let count = AtomicU32::new(0);
    let transport = transport_fn(move |_, _| {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move {
            assert!(number > 0, "this panic is the transport's");
            Ok(http::Response::new(Body::from("{}")))
        }
    });
    let client = Client::with_config(config(), transport);
    let task = client.send(&Read {});
    assert!(tokio::spawn(async move { task.await.map(|answer| answer.status()) }).await.unwrap_err().is_panic());
    assert_eq!(client.send(&Read {}).await.unwrap().status(), 200);
}
