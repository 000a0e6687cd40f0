//! The credentials that a chain keeps, and when it refreshes them.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread;

use connect_aws::blocking;
use connect_aws::credentials::CredentialsChain;
use connect_core::auth::AuthProblem;
use connect_core::{Body, Timestamp, TransportError, transport_fn};
use connect_testing::Reply;

use crate::world::{LATER, NOW, World, document};

const HOUR: i64 = 3600;

/// Returns a document whose key expires after `seconds`, counted from [`NOW`].
fn lasting(id: &str, seconds: i64) -> String {
    document(id).replace(LATER, &Timestamp::new(NOW + seconds, 0).to_string())
}

/// A world with a container whose agent numbers its keys. The first one lasts for an hour, and the
/// next ones for one hour more each.
struct Agent {
    world: World,
    count: Arc<AtomicUsize>,
    fails: Arc<Mutex<bool>>,
}

impl Agent {
    fn new() -> Self {
        let (count, fails) = (Arc::<AtomicUsize>::default(), Arc::<Mutex<bool>>::default());
        let (counter, is_failing) = (Arc::clone(&count), Arc::clone(&fails));
        let world = World::new(move |_| {
            let number = counter.fetch_add(1, Ordering::SeqCst);
            if *is_failing.lock().unwrap() {
                return Reply::new(403);
            }
            let hours = i64::try_from(number).unwrap() + 1;
            Reply::json(200, lasting(&format!("KEY{number}"), hours * HOUR))
        });
        Self { world: world.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x"), count, fails }
    }

    fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    fn fail(&self, fails: bool) {
        *self.fails.lock().unwrap() = fails;
    }
}

#[track_caller]
fn id(chain: &blocking::CredentialsChain) -> String {
    chain.credentials().unwrap().access_key_id().to_owned()
}

#[test]
fn credentials_are_refreshed_fifteen_minutes_before_they_expire() {
    let agent = Agent::new();
    let chain = agent.world.chain();
    assert_eq!(id(&chain), "KEY0");
    agent.world.clock.advance(45 * 60 - 1);
    assert_eq!((id(&chain).as_str(), agent.count()), ("KEY0", 1));
    agent.world.clock.advance(1);
    assert_eq!((id(&chain).as_str(), agent.count()), ("KEY1", 2));
    assert_eq!((id(&chain.clone()).as_str(), agent.count()), ("KEY1", 2));
}

#[test]
fn credentials_that_last_for_a_short_time_are_not_refreshed_all_the_time() {
    let world = World::new(|_| Reply::json(200, lasting("KEY", 900)));
    let world = world.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x");
    let chain = world.chain();
    for (seconds, requests) in [(0, 1), (449, 1), (1, 2), (224, 2), (1, 3)] {
        world.clock.advance(seconds);
        chain.credentials().unwrap();
        assert_eq!(world.uris().len(), requests, "{seconds}");
    }
}

#[test]
fn a_refresh_that_fails_leaves_the_old_credentials_until_they_expire() {
    let agent = Agent::new();
    let chain = agent.world.chain();
    id(&chain);
    agent.fail(true);
    // In both windows, and no more than once in a minute.
    for (seconds, requests) in [(45 * 60, 2), (59, 2), (1, 3), (300, 4), (60, 5), (60, 6)] {
        agent.world.clock.advance(seconds);
        assert_eq!((id(&chain).as_str(), agent.count()), ("KEY0", requests), "{seconds}");
    }
    agent.world.clock.advance(HOUR - 45 * 60 - 480);
    let error = chain.credentials().unwrap_err();
    assert_eq!(error.problem(), AuthProblem::NotIssued);
    assert!(error.to_string().contains("403 Forbidden"), "{error}");
    // Without credentials, each caller asks.
    chain.credentials().unwrap_err();
    assert_eq!(agent.count(), 8);
    agent.fail(false);
    assert_eq!(id(&chain), "KEY8");
}

#[test]
fn credentials_that_have_expired_when_they_come_are_an_error() {
    let world = World::new(|_| Reply::json(200, lasting("KEY", 0)));
    let world = world.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x");
    world.check_refused(&[
        "the credentials of `KEY` were already expired when they were read, since 2026-05-04T08:58:10Z",
    ]);
    assert_eq!(world.credentials().unwrap_err().problem(), AuthProblem::Expired);
}

#[test]
fn credentials_without_an_expiry_are_kept() {
    let world = World::offline().file(".aws/credentials", crate::world::section("default", "ONE"));
    let chain = world.chain();
    assert_eq!(id(&chain), "ONE");
    let world = world.file(".aws/credentials", crate::world::section("default", "TWO"));
    world.clock.advance(1000 * HOUR);
    assert_eq!(id(&chain), "ONE");
    // A client whose credentials a service refused gets those that are there now.
    assert_eq!(chain.issue().unwrap().access_key_id(), "ONE");
    assert_eq!(chain.issue().unwrap().access_key_id(), "TWO");
}

#[test]
fn a_client_that_asks_again_gets_other_credentials() {
    let agent = Agent::new();
    let one = agent.world.chain();
    let two = one.clone();
    assert_eq!(one.issue().unwrap().access_key_id(), "KEY0");
    assert_eq!(two.issue().unwrap().access_key_id(), "KEY0");
    assert_eq!(one.issue().unwrap().access_key_id(), "KEY1");
    // The first client has refreshed them already.
    assert_eq!(two.issue().unwrap().access_key_id(), "KEY1");
    assert_eq!(agent.count(), 2);
    agent.fail(true);
    assert_eq!(one.issue().unwrap_err().problem(), AuthProblem::NotIssued);
    assert_eq!(id(&two), "KEY1");
}

/// Returns a handler that tells when a request has come, and answers when it is told to.
fn gate() -> (impl Fn() -> Reply + Send + Sync + 'static, Receiver<()>, Sender<Reply>) {
    let (came, has_come) = channel();
    let (answer, answers) = channel();
    let (came, answers) = (Mutex::new(came), Mutex::new(answers));
    let handler = move || {
        came.lock().unwrap().send(()).unwrap();
        answers.lock().unwrap().recv().unwrap_or_else(|_| Reply::close())
    };
    (handler, has_come, answer)
}

#[test]
fn callers_that_come_together_cause_one_request() {
    let (handler, has_come, answer) = gate();
    let world = World::new(move |_| handler()).set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x");
    let chain = world.chain();
    thread::scope(|scope| {
        let callers: Vec<_> = (0..8).map(|_| scope.spawn(|| id(&chain))).collect();
        has_come.recv().unwrap();
        answer.send(Reply::json(200, lasting("KEY", HOUR))).unwrap();
        for caller in callers {
            assert_eq!(caller.join().unwrap(), "KEY");
        }
    });
    assert_eq!(world.uris().len(), 1);
}

#[test]
fn while_one_caller_refreshes_the_others_use_the_old_credentials() {
    let (handler, has_come, answer) = gate();
    let world = World::new(move |_| handler()).set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x");
    let chain = world.chain();
    answer.send(Reply::json(200, lasting("OLD", HOUR))).unwrap();
    assert_eq!(id(&chain), "OLD");
    has_come.recv().unwrap();
    world.clock.advance(45 * 60);
    thread::scope(|scope| {
        let refreshing = scope.spawn(|| id(&chain));
        has_come.recv().unwrap();
        assert_eq!(id(&chain), "OLD");
        // From ten minutes before the expiry on they wait.
        world.clock.advance(5 * 60);
        let waiting = scope.spawn(|| id(&chain));
        answer.send(Reply::json(200, lasting("NEW", 2 * HOUR))).unwrap();
        assert_eq!((refreshing.join().unwrap(), waiting.join().unwrap()), ("NEW".to_owned(), "NEW".to_owned()));
    });
    assert_eq!(world.uris().len(), 2);
}

#[test]
fn a_caller_that_is_dropped_leaves_its_turn_to_another() {
    let first = AtomicUsize::new(0);
    let transport = transport_fn(move |_, _| {
        let is_first = first.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if is_first {
                std::future::pending::<()>().await;
            }
            Ok::<_, TransportError>(connect_core::http::Response::new(Body::from(lasting("KEY", HOUR))))
        }
    });
    let world = World::offline().set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/x");
    let chain = CredentialsChain::with_options(world.options(), transport);
    let mut context = Context::from_waker(Waker::noop());
    let mut dropped = Box::pin(chain.credentials());
    assert!(dropped.as_mut().poll(&mut context).is_pending());
    let mut waiting = pin!(chain.credentials());
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    drop(dropped);
    match waiting.as_mut().poll(&mut context) {
        Poll::Ready(credentials) => assert_eq!(credentials.unwrap().access_key_id(), "KEY"),
        Poll::Pending => panic!("the turn is free"),
    }
}
