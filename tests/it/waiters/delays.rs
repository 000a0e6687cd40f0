//! The delays between calls, the timeout of a wait, and the timeouts of its calls.

use std::time::Duration;

use connect_core::client::AcceptorState::{Retry, Success};
use connect_core::client::{Clock, Randomness, WaitErrorKind, Waiter};
use connect_core::{ClientConfig, Timestamp};

use super::{ACTIVE, CREATING, DescribeTable, NOT_FOUND, TABLE_EXISTS, Wait, config, describe, waits_for_table};
use crate::world::Answer::{self, After, Status, Timeout, With};
use crate::world::World;

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A source that always returns this fraction.
#[derive(Clone, Copy, Debug)]
struct Fraction(Option<f64>);

impl Randomness for Fraction {
    fn fraction(&self) -> Option<f64> {
        self.0
    }
}

/// Returns the waits, in seconds, before a table exists after `retries` calls.
fn waits(fraction: Option<f64>, retries: usize) -> Vec<u64> {
    let answers: Vec<_> = std::iter::repeat_n(CREATING, retries).chain([ACTIVE]).collect();
    let world = World::new(&answers);
    let client = world.client(config(&world).with_randomness(Fraction(fraction)));
    client.wait(&describe(), TABLE_EXISTS.with_timeout(seconds(1_000))).unwrap();
    world.waits().iter().map(|milliseconds| milliseconds / 1_000).collect()
}

#[test]
fn delays_are_random_between_the_shortest_and_one_that_doubles_up_to_the_longest() {
    assert_eq!(waits(Some(1.0), 6), [2, 4, 8, 16, 20, 20]);
    assert_eq!(waits(Some(0.5), 6), [2, 3, 5, 9, 11, 11]);
    assert_eq!(waits(Some(0.0), 6), [2; 6]);
    assert_eq!(waits(None, 6), [2, 4, 8, 16, 20, 20], "without randomness the longest");
}

#[test]
fn equal_limits_are_a_fixed_delay() {
    let waiter = TABLE_EXISTS.with_delays(seconds(15), seconds(15));
    let Wait { world, .. } = waits_for_table(waiter, &[CREATING, CREATING, CREATING, ACTIVE]);
    assert_eq!(world.waits(), [15_000; 3]);
}

#[test]
fn the_timeout_ends_the_wait_after_a_last_call_shortly_before_it() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS.with_timeout(seconds(20)), &[CREATING; 5]);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), WaitErrorKind::Timeout);
    assert_eq!(world.waits(), [2_000, 4_000, 8_000, 4_000], "the last delay is cut, so that 2 seconds are left");
    assert_eq!((error.calls(), error.elapsed()), (5, seconds(18)));
    assert!(world.is_over());
}

#[test]
fn a_timeout_shorter_than_the_shortest_delay_allows_one_call() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS.with_timeout(seconds(2)), &[NOT_FOUND]);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.calls()), (WaitErrorKind::Timeout, 1));
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
    assert!(world.waits().is_empty());
}

#[test]
fn a_timeout_of_zero_sends_nothing() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS.with_timeout(Duration::ZERO), &[]);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.calls()), (WaitErrorKind::Timeout, 0));
    assert_eq!(world.attempts(), []);
}

#[test]
fn the_rest_of_the_wait_limits_each_call() {
    let Wait { world, .. } = waits_for_table(TABLE_EXISTS.with_timeout(seconds(20)), &[CREATING; 5]);
    let timeouts: Vec<_> = world.attempts().iter().filter_map(connect_core::Attempt::timeout).collect();
    assert_eq!(timeouts, [20, 18, 14, 6, 2].map(seconds));
}

#[test]
fn a_shorter_timeout_of_the_client_limits_each_call_too() {
    let world = World::new(&[CREATING, ACTIVE]);
    let client = world.client(config(&world).with_call_timeout(Some(seconds(5))));
    client.wait(&describe(), TABLE_EXISTS).unwrap();
    let timeouts: Vec<_> = world.attempts().iter().filter_map(connect_core::Attempt::timeout).collect();
    assert_eq!(timeouts, [seconds(5); 2]);
}

#[test]
fn a_call_that_the_end_of_the_wait_cuts_is_a_timeout_of_the_wait() {
    const ANY_ERROR: Waiter<DescribeTable> =
        Waiter::new("NotExists").with_acceptors(&[Retry.if_error("ResourceNotFoundException"), Success.if_any_error()]);
    let world = World::new(&[CREATING, Timeout]);
    world.attempts_take(seconds(10));
    let client = world.client(config(&world));
    let error = client.wait(&describe(), ANY_ERROR.with_timeout(seconds(20))).unwrap_err();
    assert_eq!((error.kind(), error.calls()), (WaitErrorKind::Timeout, 2));
    assert!(error.last_output().is_some(), "the output before it was seen last");

    let world = World::new(&[Timeout]);
    world.attempts_take(seconds(20));
    let error = world.client(config(&world)).wait(&describe(), ANY_ERROR.with_timeout(seconds(20))).unwrap_err();
    assert_eq!((error.kind(), error.calls()), (WaitErrorKind::Timeout, 1));
    assert!(error.last_error().unwrap().transport_error().is_some());
}

#[test]
fn a_state_that_is_reached_after_the_timeout_is_reached() {
    let world = World::new(&[CREATING, ACTIVE]);
    world.attempts_take(seconds(10));
    let waited = world.client(config(&world)).wait(&describe(), TABLE_EXISTS.with_timeout(seconds(15))).unwrap();
    assert_eq!(waited.elapsed(), seconds(22));
}

#[test]
fn the_time_of_calls_counts_and_so_does_oversleeping() {
    let world = World::new(&[CREATING, CREATING, CREATING]);
    world.attempts_take(seconds(3));
    world.waits_take_longer_by(seconds(1));
    let error = world.client(config(&world)).wait(&describe(), TABLE_EXISTS.with_timeout(seconds(17))).unwrap_err();
    assert_eq!(world.waits(), [2_000, 4_000]);
    assert_eq!((error.calls(), error.elapsed()), (3, seconds(17)));
}

/// Returns the first wait after this answer, in milliseconds.
fn wait_after(answer: Answer) -> u64 {
    const WAITER: Waiter<DescribeTable> = Waiter::new("TableExists")
        .with_acceptors(&[Retry.if_any_error(), Success.if_value(super::STATUS, super::status, "ACTIVE")]);
    let Wait { world, .. } = waits_for_table(WAITER, &[answer, ACTIVE]);
    world.waits()[0]
}

#[test]
fn a_retry_after_makes_the_delay_longer() {
    assert_eq!(wait_after(Status(503)), 2_000);
    assert_eq!(wait_after(After(503, "30")), 30_000);
    assert_eq!(wait_after(After(503, "1")), 2_000, "it never makes the delay shorter");
    assert_eq!(wait_after(With("retry-after", "7", "{}")), 7_000, "also that of an output");
    assert_eq!(wait_after(After(503, "Mon, 16 Dec 2019 23:48:28 GMT")), 10_000);
    assert_eq!(wait_after(After(503, "200")), 200_000, "also beyond the longest delay");
}

#[test]
fn a_retry_after_beyond_the_timeout_ends_the_wait_at_once() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS, &[With("retry-after", "301", "{}")]);
    assert_eq!(result.unwrap_err().kind(), WaitErrorKind::Timeout);
    assert!(world.waits().is_empty());
}

/// A clock that knows no time.
#[derive(Debug)]
struct NoClock;

impl Clock for NoClock {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        None
    }
}

#[test]
fn without_a_clock_the_delays_alone_count() {
    let world = World::new(&[CREATING; 5]);
    let config: ClientConfig = config(&world).with_clock(NoClock);
    let error = world.client(config).wait(&describe(), TABLE_EXISTS.with_timeout(seconds(20))).unwrap_err();
    assert_eq!(error.kind(), WaitErrorKind::Timeout);
    assert_eq!(world.waits(), [2_000, 4_000, 8_000, 4_000]);
}
