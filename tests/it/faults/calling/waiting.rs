//! Retries of clients that are created as in the docs: the timer that they use, and the error of a
//! client without a timer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use connect_core::client::Sleep;
use connect_core::http::Response;
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

#[connect_operation(method = "GET", uri = "/names/<Name>", output = ())]
struct GetName {
    name: String,
}

fn get_name() -> GetName {
    GetName { name: "n".into() }
}

/// A server that fails twice, each time in another way, and then answers.
fn failing() -> Server {
    let requests = AtomicU32::new(0);
    Server::start(move |_| match requests.fetch_add(1, Ordering::Relaxed) {
        0 => Reply::new(503),
        1 => Reply::close(),
        _ => Reply::new(200),
    })
    .unwrap()
}

fn config(server: &Server) -> ClientConfig {
    ClientConfig::new(server.endpoint()).with_retry(RetryPolicy::new().with_base(Duration::ZERO))
}

fn tower() -> impl Transport + Clone {
    let service = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
    TowerTransport::new(service).with_classifier(classify_hyper)
}

#[test]
fn l1_every_ready_transport_retries_without_a_setting_however_it_is_wrapped() {
    let reqwest = ReqwestTransport::new().unwrap();
    let transports: [(&str, BoxTransport); 6] = [
        ("hyper", BoxTransport::new(HyperTransport::new())),
        ("hyper behind Arc", BoxTransport::new(Arc::new(HyperTransport::new()))),
        ("reqwest", BoxTransport::new(reqwest.clone())),
        ("reqwest in two boxes", BoxTransport::new(Box::new(BoxTransport::new(reqwest)))),
        ("tower", BoxTransport::new(tower())),
        ("tower in a box", BoxTransport::new(Box::new(tower()))),
    ];
    for (name, transport) in transports {
        let server = failing();
        let client = Client::with_config(config(&server), transport);
        wait(client.send(&get_name())).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(server.received().len(), 3, "{name}");
    }
    for client in [
        |config| blocking::Client::with_config(config, UreqTransport::new()),
        |config| blocking::Client::with_config(config, Arc::new(UreqTransport::new())),
        |config| blocking::Client::with_config(config, Box::new(UreqTransport::new())),
    ] {
        let server = failing();
        client(config(&server)).send(&get_name()).unwrap();
        assert_eq!(server.received().len(), 3);
    }
}

/// The failure of a service that fails once.
#[derive(Clone, Copy, Debug)]
enum Failure {
    Throttled,
    Unavailable,
    Refused,
    Reset,
}

const FAILURES: [Failure; 4] = [Failure::Throttled, Failure::Unavailable, Failure::Refused, Failure::Reset];

impl Failure {
    /// Fails the first attempt of a call.
    fn answer(self, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        let io = |kind| std::io::Error::from(kind);
        let mut response = Response::new(Body::empty());
        match (attempt.number(), self) {
            (1, Self::Throttled) => *response.status_mut() = 429.try_into().unwrap(),
            (1, Self::Unavailable) => *response.status_mut() = 503.try_into().unwrap(),
            (1, Self::Refused) => return Err(TransportError::connect(io(std::io::ErrorKind::ConnectionRefused))),
            (1, Self::Reset) => return Err(TransportError::closed(io(std::io::ErrorKind::ConnectionReset))),
            _ => {}
        }
        Ok(response)
    }

    fn config(policy: RetryPolicy) -> ClientConfig {
        ClientConfig::new(Endpoint::new("http://localhost").unwrap()).with_retry(policy)
    }

    fn client(self, policy: RetryPolicy) -> Client {
        let transport = transport_fn(move |_, attempt| async move { self.answer(attempt) });
        Client::with_config(Self::config(policy), transport)
    }

    fn local_client(self, policy: RetryPolicy) -> local::Client {
        let transport = local::transport_fn(move |_, attempt| async move { self.answer(attempt) });
        local::Client::with_config(Self::config(policy), transport)
    }
}

const MISSED: &str = "; not retried, because the client has no timer: set one with `Client::with_sleep`";

#[test]
fn l1_the_error_of_a_client_that_cannot_wait_says_so_once() {
    for failure in FAILURES {
        let errors = [
            wait(failure.client(RetryPolicy::new()).send(&get_name())).unwrap_err(),
            wait(failure.local_client(RetryPolicy::new()).send(&get_name())).unwrap_err(),
        ];
        for error in errors {
            assert!(error.to_string().ends_with(MISSED), "{failure:?}: {error}");
            assert_eq!(error.to_string().matches("timer").count(), 1, "{error}");
            assert_eq!(error.attempts(), 1);
        }
    }
}

#[test]
fn l1_an_error_that_no_timer_would_have_prevented_does_not_mention_one() {
    let never = Failure::Throttled.client(RetryPolicy::never());
    let not_transient = Client::with_config(
        Failure::config(RetryPolicy::new()),
        transport_fn(|_, _| async { Ok(Response::builder().status(404).body(Body::empty()).unwrap()) }),
    );
    let with_timer = Client::with_config(
        Failure::config(RetryPolicy::new()),
        transport_fn(|_, _| async { Failure::Unavailable.answer(Attempt::first()) }),
    )
    .with_sleep(|_| std::future::ready(()));
    for client in [never, not_transient, with_timer] {
        let error = wait(client.send(&get_name())).unwrap_err();
        assert!(!error.to_string().contains("timer"), "{error}");
    }
}

#[test]
fn l1_the_ready_timers_are_returned_through_every_wrapper() {
    let hyper = HyperTransport::new();
    assert!(hyper.default_sleep().is_some());
    assert!(<&HyperTransport>::default_sleep(&&hyper).is_some());
    assert!(Arc::new(hyper.clone()).default_sleep().is_some());
    assert!(BoxTransport::new(Box::new(hyper)).default_sleep().is_some());
    assert!(transport_fn(|_, _| async { Ok(Response::new(Body::empty())) }).default_sleep().is_none());
}

/// A timer as a value and not as a closure, for all three clients.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicU32>);

impl Counting {
    fn waits(&self) -> u32 {
        self.0.swap(0, Ordering::Relaxed)
    }
}

impl Sleep for Counting {
    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::ready(()))
    }
}

impl local::Sleep for Counting {
    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()>>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::ready(()))
    }
}

impl blocking::Sleep for Counting {
    fn sleep(&self, _: Duration) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn l2_with_sleep_is_one_modifier_of_a_finished_client_on_all_three() {
    let timer = Counting::default();
    for failure in FAILURES {
        let client = failure.client(RetryPolicy::new()).with_sleep(timer.clone());
        wait(client.clone().send(&get_name())).unwrap();
        assert_eq!(timer.waits(), 1, "{failure:?}");

        let client = failure.local_client(RetryPolicy::new()).with_sleep(timer.clone());
        wait(client.clone().send(&get_name())).unwrap();
        assert_eq!(timer.waits(), 1, "{failure:?}");

        let transport = blocking::transport_fn(move |_, attempt| failure.answer(attempt));
        let client =
            blocking::Client::with_config(Failure::config(RetryPolicy::new()), transport).with_sleep(timer.clone());
        client.clone().send(&get_name()).unwrap();
        assert_eq!(timer.waits(), 1, "{failure:?}");
    }
}

#[test]
fn l2_with_sleep_takes_closures_on_all_three() {
    let failure = Failure::Throttled;
    let counting = Counting::default();
    let count = |counting: &Counting| {
        let counting = counting.clone();
        move |_: Duration| {
            counting.0.fetch_add(1, Ordering::Relaxed);
        }
    };
    let counted = count(&counting);
    let client = failure.client(RetryPolicy::new()).with_sleep(move |duration| {
        counted(duration);
        std::future::ready(())
    });
    wait(client.send(&get_name())).unwrap();
    let counted = count(&counting);
    let client = failure.local_client(RetryPolicy::new()).with_sleep(move |duration| {
        counted(duration);
        std::future::ready(())
    });
    wait(client.send(&get_name())).unwrap();
    let transport = move |_, attempt| failure.answer(attempt);
    let blocking =
        blocking::Client::with_config(Failure::config(RetryPolicy::new()), blocking::transport_fn(transport));
    blocking.with_sleep(count(&counting)).send(&get_name()).unwrap();
    assert_eq!(counting.waits(), 3);
}
