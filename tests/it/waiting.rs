//! Waiting between attempts: whose timer a client uses, and what it does without one.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use connect_core::client::Sleep;
use connect_core::http::{Request, Response};
use connect_core::transport::BoxTransport;
use connect_core::{
    Attempt, Body, Client, ClientConfig, Endpoint, RetryPolicy, Transport, TransportError, blocking, connect_operation,
    local, transport_fn,
};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_testing::{Reply, Server};
use connect_tower::{TowerTransport, classify_hyper};
use connect_ureq::UreqTransport;
use hyper_util::rt::TokioExecutor;

use crate::support::wait;
use crate::traces::Lines;

#[connect_operation(method = "GET", uri = "/read", output = ())]
struct Read {}

/// A server that throttles the first request and answers the second.
fn throttling() -> Server {
    let requests = AtomicU32::new(0);
    Server::start(move |_| match requests.fetch_add(1, Ordering::Relaxed) {
        0 => Reply::new(429),
        _ => Reply::new(200),
    })
    .unwrap()
}

/// Makes a call without setting a timer, and checks that it is retried. The wait takes no time.
fn is_retried(send: impl FnOnce(ClientConfig)) {
    let server = throttling();
    send(ClientConfig::new(server.endpoint()).with_retry(RetryPolicy::new().with_base(Duration::ZERO)));
    assert_eq!(server.received().len(), 2, "the throttled request is sent again");
}

#[test]
fn a_client_over_hyper_retries_without_a_setting() {
    is_retried(|config| wait(Client::with_config(config, HyperTransport::new()).send(&Read {})).unwrap());
}

#[test]
fn a_client_over_reqwest_retries_without_a_setting() {
    is_retried(|config| {
        let transport = ReqwestTransport::new().unwrap();
        wait(Client::with_config(config, transport).send(&Read {})).unwrap();
    });
}

#[test]
fn a_client_over_tower_retries_without_a_setting() {
    is_retried(|config| {
        let service = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
        let transport = TowerTransport::new(service).with_classifier(classify_hyper);
        wait(Client::with_config(config, transport).send(&Read {})).unwrap();
    });
}

#[test]
fn a_client_over_ureq_retries_without_a_setting() {
    is_retried(|config| blocking::Client::with_config(config, UreqTransport::new()).send(&Read {}).unwrap());
}

#[test]
fn the_default_policy_retries_too() {
    let server = throttling();
    // The wait is at most 100 milliseconds.
    wait(Client::new(server.endpoint(), HyperTransport::new()).send(&Read {})).unwrap();
    assert_eq!(server.received().len(), 2);
}

/// A transport that throttles each first attempt, with a timer that counts its waits.
#[derive(Clone, Debug, Default)]
struct Throttling {
    waits: Arc<AtomicU32>,
}

impl Throttling {
    fn answer(attempt: Attempt) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = if attempt.number() == 1 { 429 } else { 200 }.try_into().unwrap();
        response
    }

    fn waits(&self) -> u32 {
        self.waits.swap(0, Ordering::Relaxed)
    }

    /// A timer of this transport.
    fn timer(&self) -> impl Fn(Duration) -> std::future::Ready<()> + Send + Sync + 'static {
        let waits = Arc::clone(&self.waits);
        move |_| {
            waits.fetch_add(1, Ordering::Relaxed);
            std::future::ready(())
        }
    }
}

impl Transport for Throttling {
    async fn send(&self, _: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(Self::answer(attempt))
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        Some(Arc::new(self.timer()))
    }
}

impl local::Transport for Throttling {
    async fn send(&self, _: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(Self::answer(attempt))
    }

    fn default_sleep(&self) -> Option<Rc<dyn local::Sleep>> {
        Some(Rc::new(self.timer()))
    }
}

impl blocking::Transport for Throttling {
    fn send(&self, _: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(Self::answer(attempt))
    }
}

fn config() -> ClientConfig {
    ClientConfig::new(Endpoint::new("http://localhost").unwrap())
}

#[test]
fn references_and_boxes_forward_the_timer_of_a_transport() {
    let transport = Throttling::default();
    let leaked: &'static Throttling = Box::leak(Box::new(transport.clone()));
    for client in [
        Client::with_config(config(), transport.clone()),
        Client::with_config(config(), leaked),
        Client::with_config(config(), Arc::new(transport.clone())),
        Client::with_config(config(), Box::new(transport.clone())),
        Client::with_config(config(), BoxTransport::new(transport.clone())),
        Client::with_config(config(), Box::new(BoxTransport::new(leaked))),
    ] {
        wait(client.send(&Read {})).unwrap();
        assert_eq!(transport.waits(), 1);
    }
    for client in [
        local::Client::with_config(config(), transport.clone()),
        local::Client::with_config(config(), leaked),
        local::Client::with_config(config(), Arc::new(transport.clone())),
        local::Client::with_config(config(), Rc::new(transport.clone())),
        local::Client::with_config(config(), Box::new(transport.clone())),
    ] {
        wait(client.send(&Read {})).unwrap();
        assert_eq!(transport.waits(), 1);
    }
}

#[test]
fn with_sleep_replaces_the_timer_on_every_client() {
    let (transport, own) = (Throttling::default(), Throttling::default());
    let waited = || assert_eq!((transport.waits(), own.waits()), (0, 1));

    let client = Client::with_config(config(), transport.clone()).with_sleep(own.timer());
    wait(client.send(&Read {})).unwrap();
    waited();
    let client = local::Client::with_config(config(), transport.clone()).with_sleep(own.timer());
    wait(client.send(&Read {})).unwrap();
    waited();
    let timer = own.timer();
    let client = blocking::Client::with_config(config(), transport.clone()).with_sleep(move |duration| {
        wait(timer(duration));
    });
    client.send(&Read {}).unwrap();
    waited();
}

#[test]
fn a_clone_made_before_with_sleep_keeps_its_timer() {
    let (transport, own) = (Throttling::default(), Throttling::default());
    let before = Client::with_config(config(), transport.clone());
    let after = before.clone().with_sleep(own.timer());
    wait(before.send(&Read {})).unwrap();
    assert_eq!((transport.waits(), own.waits()), (1, 0));
    wait(after.send(&Read {})).unwrap();
    assert_eq!((transport.waits(), own.waits()), (0, 1));
}

/// The warnings of a client without a timer, whose calls have `policy` and are made `calls` times.
fn warnings(policy: RetryPolicy, calls: u32) -> usize {
    let text = Lines::of(|| {
        let transport = transport_fn(|_, attempt| async move { Ok(Throttling::answer(attempt)) });
        let client = Client::with_config(config().with_retry(policy), transport);
        for _ in 0..calls {
            assert_eq!(wait(client.clone().send(&Read {})).unwrap_err().attempts(), 1);
        }
    });
    let warnings: Vec<_> = text.lines().filter(|line| line.contains(r#""level":"WARN""#)).collect();
    assert!(warnings.iter().all(|line| line.contains("`Client::with_sleep`") && line.contains("Read")), "{text}");
    warnings.len()
}

#[test]
fn a_client_that_cannot_wait_warns_once_when_it_misses_a_retry() {
    assert_eq!(warnings(RetryPolicy::new(), 3), 1);
}

#[test]
fn a_client_that_may_not_retry_does_not_warn() {
    assert_eq!(warnings(RetryPolicy::never(), 1), 0);
}

#[test]
fn a_local_client_that_cannot_wait_warns_too() {
    let text = Lines::of(|| {
        let transport = local::transport_fn(|_, attempt| async move { Ok(Throttling::answer(attempt)) });
        wait(local::Client::with_config(config(), transport).send(&Read {})).unwrap_err();
    });
    assert_eq!(text.matches("`Client::with_sleep`").count(), 1, "{text}");
}

#[test]
fn a_client_that_can_wait_does_not_warn() {
    let text = Lines::of(|| {
        let transport = transport_fn(|_, _| async { Ok(Throttling::answer(Attempt::first())) });
        let client = Client::with_config(config(), transport).with_sleep(|_| async {});
        assert_eq!(wait(client.send(&Read {})).unwrap_err().attempts(), 3);
    });
    assert!(!text.contains("WARN"), "{text}");
}
