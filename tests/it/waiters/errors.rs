//! The texts and the accessors of a wait's error.

use std::error::Error as _;
use std::time::Duration;

use connect_core::client::AcceptorState::{Failure, Retry, Success};
use connect_core::client::{WaitError, WaitErrorKind, Waiter};
use connect_core::{Client, ErrorKind, connect_operation, local, transport_fn};

use super::{
    CREATING, DELETING, DescribeTable, DescribeTableError, DescribeTableOutput, NOT_FOUND, TABLE_EXISTS,
    TABLE_NOT_EXISTS, describe, status, waits_for, waits_for_table,
};
use crate::support::{everything_printed, wait};
use crate::world::Answer::{self, Coded, Json, Refused, With};
use crate::world::World;

fn fails(waiter: Waiter<DescribeTable>, answers: &[Answer]) -> WaitError<DescribeTableOutput, DescribeTableError> {
    let error = waits_for_table(waiter, answers).result.unwrap_err();
    assert_eq!(format!("{error:?}").lines().count(), 1);
    assert_eq!(error.waiter(), waiter.name());
    assert_eq!(error.operation().name(), "DescribeTable");
    assert!(!everything_printed(&error).contains("hidden"), "a secret is printed: {error:?}");
    error
}

#[test]
fn a_timeout_says_how_long_was_waited_and_what_was_seen_last() {
    let error = fails(TABLE_EXISTS.with_timeout(Duration::from_secs(5)), &[CREATING, CREATING, CREATING]);
    assert_eq!(
        error.to_string(),
        "TableExists of DescribeTable: not reached within 5s (3 calls in 4s): wait longer with \
         `Waiter::with_timeout`; last seen: Table.TableStatus was CREATING"
    );
    assert_eq!(error.to_string(), format!("{error:?}"));
}

#[test]
fn a_failure_names_its_condition_once() {
    let error = fails(TABLE_EXISTS, &[DELETING]);
    assert_eq!(
        error.to_string(),
        "TableExists of DescribeTable: failed, because Table.TableStatus is DELETING (1 call in 0s)"
    );
}

#[test]
fn an_error_of_a_call_is_shown_with_its_request_id() {
    const FAILS: Waiter<DescribeTable> =
        Waiter::new("TableExists").with_acceptors(&[Failure.if_error("ResourceNotFoundException")]);
    let error = fails(TABLE_NOT_EXISTS, &[CREATING, Coded(400, "ValidationException")]);
    assert_eq!(
        error.to_string(),
        "TableNotExists of DescribeTable: the call failed (2 calls in 2s): 400 ValidationException"
    );
    let error = fails(FAILS, &[NOT_FOUND]);
    assert_eq!(
        error.to_string(),
        "TableExists of DescribeTable: failed, because the error is ResourceNotFoundException (1 call in 0s); last \
         seen: 404 ResourceNotFoundException"
    );
    assert_eq!((error.code(), error.status().unwrap().as_u16()), (Some("ResourceNotFoundException"), 404));
    assert!(error.source().is_none());
    let last = error.into_last_result().unwrap_err();
    assert!(matches!(last.into_service(), Some(DescribeTableError::ResourceNotFoundException(_))));
}

#[test]
fn the_source_is_that_of_the_last_call() {
    let error = fails(TABLE_EXISTS, &[Refused]);
    let source = error.source().unwrap().to_string();
    assert!(!error.to_string().contains(&source), "{error}");
    assert!(format!("{error:?}").ends_with(&format!("; caused by: {source}")), "{error:?}");
    assert_eq!(error.status(), None);
}

#[test]
fn the_last_output_answers_status_and_request_id() {
    let answer = With("x-amzn-requestid", "r-1", r#"{"Table":{"TableStatus":"DELETING"}}"#);
    let error = fails(TABLE_EXISTS, &[answer]);
    assert_eq!((error.code(), error.status().unwrap().as_u16(), error.request_id()), (None, 200, Some("r-1")));
    assert_eq!(status(&error.into_last_result().unwrap()), Some("DELETING"));
}

#[test]
fn texts_of_the_last_output_are_on_one_line_and_absent_ones_are_named() {
    const REPLICAS: Waiter<DescribeTable> = Waiter::new("Replicated")
        .with_delays(Duration::from_secs(10), Duration::from_secs(10))
        .with_timeout(Duration::from_secs(1))
        .with_acceptors(&[
            Success.if_value("TableStatus", status, "ACTIVE"),
            Success.if_value("TableStatus", status, "UPDATING"),
            Success.if_all(
                "Replicas",
                |output| {
                    let replicas = output.table.iter().flat_map(|table| table.replicas.iter().flatten());
                    replicas.map(String::as_str).collect()
                },
                "ACTIVE",
            ),
        ]);
    let error = fails(REPLICAS, &[Json(r#"{"Table":{"Replicas":["A\nB","\u001b[1mC"]}}"#)]);
    assert!(
        error.to_string().ends_with("; last seen: TableStatus was absent, Replicas was [A B, \u{fffd}[1mC]"),
        "{error}"
    );
}

#[test]
fn an_input_that_is_not_valid_ends_the_wait_whatever_the_acceptors() {
    const ANY: Waiter<DescribeTable> = Waiter::new("Any").with_acceptors(&[Success.if_any_error()]);
    let world_less = waits_for(&DescribeTable { name: String::new() }, ANY, &[]);
    let error = world_less.result.unwrap_err();
    assert_eq!((error.kind(), error.calls()), (WaitErrorKind::Call, 0));
    assert_eq!(error.last_error().unwrap().kind(), ErrorKind::Input);
    assert!(world_less.world.attempts().is_empty());
    assert!(error.to_string().starts_with("Any of DescribeTable: the call failed (0 calls in 0s): the input"));
}

#[connect_operation(method = "GET", uri = "/secret", auth = bearer)]
struct ReadSecret {}

#[test]
fn a_call_that_cannot_be_authenticated_ends_the_wait_whatever_the_acceptors() {
    const ANY: Waiter<ReadSecret> = Waiter::new("Any").with_acceptors(&[Retry.if_any_error()]);
    let error = waits_for(&ReadSecret {}, ANY, &[]).result.unwrap_err();
    assert_eq!((error.kind(), error.last_error().unwrap().kind()), (WaitErrorKind::Call, ErrorKind::Auth));
}

#[test]
fn a_client_without_a_timer_says_how_to_set_one_if_it_has_to_wait() {
    let answers = |answers: &[Answer]| {
        let world = World::new(answers);
        let (first, second) = (world.clone(), world.clone());
        let client = Client::with_config(
            world.config(),
            transport_fn(move |request, attempt| {
                let answer = first.answer(request, attempt);
                async move { answer }
            }),
        );
        let local = local::Client::with_config(
            world.config(),
            local::transport_fn(move |request, attempt| {
                let answer = second.answer(request, attempt);
                async move { answer }
            }),
        );
        (client, local)
    };
    let (client, local) = answers(&[super::ACTIVE, super::ACTIVE]);
    assert_eq!(wait(client.wait(&describe(), TABLE_EXISTS)).unwrap().calls(), 1, "no wait is needed");
    assert_eq!(wait(local.wait(&describe(), TABLE_EXISTS)).unwrap().calls(), 1);

    let (client, local) = answers(&[CREATING, CREATING]);
    for error in [
        wait(client.wait(&describe(), TABLE_EXISTS)).unwrap_err(),
        wait(local.wait(&describe(), TABLE_EXISTS)).unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.calls()), (WaitErrorKind::NoTimer, 1));
        assert_eq!(
            error.to_string(),
            "TableExists of DescribeTable: not yet reached (1 call in 0s), and not waited for, because the client has \
             no timer: set one with `Client::with_sleep`; last seen: Table.TableStatus was CREATING"
        );
    }
}

#[test]
fn an_error_is_one_pointer_wide_and_can_be_sent_to_another_thread() {
    fn is_an_error<T: std::error::Error + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!(is_an_error::<WaitError<DescribeTableOutput, DescribeTableError>>(), size_of::<usize>());
}
