//! Waiters: calls that are made again until the output or the error is in the wanted state.

mod delays;
mod errors;
mod futures;
mod matchers;

use std::fmt::Debug;
use std::time::Duration;

use connect_core::client::AcceptorState::{Failure, Retry, Success};
use connect_core::client::{WaitError, WaitErrorKind, Waited, Waiter, WaiterInput};
use connect_core::http::{HeaderName, HeaderValue};
use connect_core::operation::Callable;
use connect_core::{ClientConfig, RetryPolicy, Secret, UnknownValue, connect_error, connect_operation, connect_shape};

use crate::support::wait;
use crate::world::Answer::{self, Coded, Json, Refused, Status, Timeout};
use crate::world::World;

#[connect_operation(
    method = "GET",
    uri = "/tables/<Name>",
    output = DescribeTableOutput,
    errors(ResourceNotFoundException, InternalServerError),
)]
#[derive(Clone)]
struct DescribeTable {
    name: String,
}

#[connect_shape]
#[derive(Debug)]
struct DescribeTableOutput {
    table: Option<Table>,
}

#[connect_shape]
#[derive(Debug)]
struct Table {
    #[connect(rename = "TableStatus")]
    status: Option<TableStatus>,
    replicas: Option<Vec<String>>,
    item_count: Option<u32>,
    #[connect(sensitive)]
    password: Option<Secret<String>>,
}

#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
enum TableStatus {
    Creating,
    Active,
    Deleting,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_error(status = 404)]
#[derive(Debug)]
struct ResourceNotFoundException {
    message: Option<String>,
}

#[connect_error(status = 500)]
#[derive(Debug)]
struct InternalServerError {
    message: Option<String>,
}

const STATUS: &str = "Table.TableStatus";

fn status(output: &DescribeTableOutput) -> Option<&str> {
    Some(output.table.as_ref()?.status.as_ref()?.as_str())
}

const TABLE_EXISTS: Waiter<DescribeTable> =
    Waiter::new("TableExists").with_delays(Duration::from_secs(2), Duration::from_secs(20)).with_acceptors(&[
        Success.if_value(STATUS, status, "ACTIVE"),
        Failure.if_value(STATUS, status, "DELETING"),
        Retry.if_error("ResourceNotFoundException"),
    ]);

const TABLE_NOT_EXISTS: Waiter<DescribeTable> =
    Waiter::new("TableNotExists").with_acceptors(&[Success.if_error("ResourceNotFoundException")]);

const CREATING: Answer = Json(r#"{"Table":{"TableStatus":"CREATING","Password":"hidden"}}"#);
const ACTIVE: Answer = Json(r#"{"Table":{"TableStatus":"ACTIVE","Password":"hidden"}}"#);
const DELETING: Answer = Json(r#"{"Table":{"TableStatus":"DELETING","Password":"hidden"}}"#);
const NOT_FOUND: Answer = Coded(404, "ResourceNotFoundException");

fn describe() -> DescribeTable {
    DescribeTable { name: "t-1".to_owned() }
}

/// Returns a configuration in which a call has one attempt.
fn config(world: &World) -> ClientConfig {
    world.config().with_retry(RetryPolicy::never())
}

/// The result of a wait, and the world in which it was made.
struct Wait<T, E> {
    result: Result<Waited<T, E>, WaitError<T, E>>,
    world: World,
}

/// Waits with each of the three clients, checks that the waits are the same, and returns one.
fn waits_for<O, I>(operation: &O, waiter: Waiter<O, I>, answers: &[Answer]) -> Wait<O::CallOutput, O::CallError>
where
    O: Callable<CallOutput: Debug + 'static, CallError: Debug>,
    I: WaiterInput<O>,
{
    let worlds = [(); 3].map(|()| World::new(answers));
    let [first, second, third] = &worlds;
    let results = [
        first.client(config(first)).wait(operation, waiter),
        wait(second.async_client(config(second)).wait(operation, waiter)),
        wait(third.local_client(config(third)).wait(operation, waiter)),
    ];
    let printed: Vec<_> = results.iter().map(|result| format!("{result:?}")).collect();
    assert!(printed.iter().all(|other| *other == printed[0]), "{printed:#?}");
    let waits: Vec<_> = worlds.iter().map(World::waits).collect();
    assert!(waits.iter().all(|other| *other == waits[0]), "{waits:?}");
    let attempts: Vec<_> = worlds.iter().map(World::attempts).collect();
    assert!(attempts.iter().all(|other| *other == attempts[0]), "{attempts:?}");
    let [result, ..] = results;
    let [world, ..] = worlds;
    Wait { result, world }
}

fn waits_for_table(waiter: Waiter<DescribeTable>, answers: &[Answer]) -> Wait<DescribeTableOutput, DescribeTableError> {
    waits_for(&describe(), waiter, answers)
}

#[test]
fn a_state_that_is_reached_at_once_needs_one_call_and_no_delay() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS, &[ACTIVE]);
    let waited = result.unwrap();
    assert_eq!(waited.output().and_then(status), Some("ACTIVE"));
    assert!(waited.error().is_none());
    assert_eq!((waited.calls(), waited.elapsed()), (1, Duration::ZERO));
    assert_eq!(waited.metadata().unwrap().status(), 200);
    assert_eq!(waited.into_result().unwrap().table.unwrap().status, Some(TableStatus::Active));
    assert!(world.waits().is_empty());
}

#[test]
fn an_output_and_an_error_are_waited_for_until_the_state_is_reached() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS, &[NOT_FOUND, NOT_FOUND, CREATING, ACTIVE]);
    let waited = result.unwrap();
    assert_eq!((waited.calls(), waited.elapsed()), (4, Duration::from_secs(14)));
    assert_eq!(world.waits(), [2_000, 4_000, 8_000]);
    assert!(world.is_over());
    assert!(world.requests().iter().all(|request| request.uri().path() == "/tables/t-1"));
}

#[test]
fn an_error_can_be_the_wanted_state() {
    let Wait { result, .. } = waits_for_table(TABLE_NOT_EXISTS, &[DELETING, NOT_FOUND]);
    let waited = result.unwrap();
    assert!(waited.output().is_none() && waited.metadata().is_none());
    let error = waited.error().unwrap();
    assert!(matches!(error.service(), Some(DescribeTableError::ResourceNotFoundException(_))));
    assert_eq!(waited.calls(), 2);
    assert_eq!(waited.into_result().unwrap_err().code(), Some("ResourceNotFoundException"));
}

#[test]
fn a_failure_state_ends_the_wait() {
    let Wait { result, world } = waits_for_table(TABLE_EXISTS, &[CREATING, DELETING]);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), WaitErrorKind::Failure);
    assert_eq!(error.acceptor(), Some("Table.TableStatus is DELETING"));
    assert_eq!((error.calls(), error.elapsed()), (2, Duration::from_secs(2)));
    assert_eq!(error.last_output().and_then(status), Some("DELETING"));
    assert_eq!(world.waits(), [2_000]);
}

#[test]
fn an_error_that_no_acceptor_matches_ends_the_wait() {
    const ACTIVE_ONLY: Waiter<DescribeTable> =
        Waiter::new("TableExists").with_acceptors(&[Success.if_value(STATUS, status, "ACTIVE")]);
    for answer in [Coded(400, "ValidationException"), Status(404), Refused, Json("{")] {
        let error = waits_for_table(ACTIVE_ONLY, &[CREATING, answer]).result.unwrap_err();
        assert_eq!((error.kind(), error.calls()), (WaitErrorKind::Call, 2), "{error}");
        assert!(error.last_error().is_some() && error.acceptor().is_none());
    }
}

#[test]
fn the_first_acceptor_that_matches_decides() {
    const FIRST: Waiter<DescribeTable> = Waiter::new("First").with_acceptors(&[
        Retry.if_value(STATUS, status, "CREATING"),
        Success.if_any_output(),
        Failure.if_any_output(),
    ]);
    let Wait { result, world } = waits_for_table(FIRST, &[CREATING, DELETING]);
    assert_eq!(result.unwrap().calls(), 2);
    assert!(world.is_over());
}

#[test]
fn each_call_has_the_retries_of_the_client() {
    let world = World::new(&[Status(503), CREATING, Status(503), Timeout, ACTIVE]);
    let waited = world.client(world.config()).wait(&describe(), TABLE_EXISTS).unwrap();
    assert_eq!(waited.calls(), 2);
    assert_eq!(waited.metadata().unwrap().attempts(), 3);
    assert_eq!(world.waits(), [100, 2_000, 100, 200], "the waits of retries and of the waiter");
    let numbers: Vec<_> = world.attempts().iter().map(connect_core::Attempt::number).collect();
    assert_eq!(numbers, [1, 2, 1, 2, 3]);
}

#[test]
fn the_settings_of_a_call_apply_to_each_call_of_its_wait() {
    let (name, value) = (HeaderName::from_static("x-trace"), HeaderValue::from_static("7"));
    let [first, second, third] = [(); 3].map(|()| World::new(&[CREATING, ACTIVE]));
    let describe = describe();
    let call = first.client(config(&first)).call(&describe).header(name.clone(), value.clone()).wait(TABLE_EXISTS);
    assert_eq!(call.unwrap().calls(), 2);
    let client = second.async_client(config(&second));
    let call = client.call(&describe).header(name.clone(), value.clone()).wait(TABLE_EXISTS);
    assert_eq!(wait(call).unwrap().calls(), 2);
    let client = third.local_client(config(&third));
    let call = client.call(&describe).header(name.clone(), value.clone()).wait(TABLE_EXISTS);
    assert_eq!(wait(call).unwrap().calls(), 2);
    for world in [first, second, third] {
        assert_eq!(world.requests().len(), 2);
        assert!(world.requests().iter().all(|request| request.headers()[&name] == value));
    }
}

#[connect_operation(method = "POST", uri = "/jobs", output = Job)]
struct StartJob {
    #[connect(idempotency_token)]
    client_token: Option<String>,
}

#[connect_shape]
#[derive(Debug)]
struct Job {
    done: bool,
}

#[test]
fn each_call_sends_the_same_request_and_token() {
    const JOB_DONE: Waiter<StartJob> =
        Waiter::new("JobDone").with_acceptors(&[Success.if_true("the job is done", |job| job.done)]);
    let answers = [Json(r#"{"Done":false}"#), Json(r#"{"Done":true}"#)];
    let Wait { result, world } = waits_for(&StartJob { client_token: None }, JOB_DONE, &answers);
    assert_eq!(result.unwrap().calls(), 2);
    let [first, second] = &world.requests()[..] else { panic!("not two requests") };
    assert_eq!((first.uri(), first.body()), (second.uri(), second.body()));
    assert!(first.body().starts_with(br#"{"ClientToken":""#));
}

#[connect_operation(method = "GET", uri = "/tables/<Name>", output = DescribeTableOutput)]
struct DescribeBorrowed<'a> {
    name: &'a str,
}

#[test]
fn an_operation_with_a_lifetime_has_a_waiter_too() {
    const BORROWED_EXISTS: Waiter<DescribeBorrowed<'_>> =
        Waiter::new("TableExists").with_acceptors(&[Success.if_value(STATUS, status, "ACTIVE")]);
    let name = String::from("t-2");
    let Wait { result, world } = waits_for(&DescribeBorrowed { name: &name }, BORROWED_EXISTS, &[CREATING, ACTIVE]);
    assert_eq!(result.unwrap().calls(), 2);
    assert_eq!(world.requests()[1].uri().path(), "/tables/t-2");
}

#[test]
fn a_waiter_shows_its_declaration() {
    assert_eq!(TABLE_EXISTS.name(), "TableExists");
    assert_eq!((TABLE_EXISTS.min_delay(), TABLE_EXISTS.max_delay()), (Duration::from_secs(2), Duration::from_secs(20)));
    assert_eq!(TABLE_EXISTS.timeout(), Duration::from_secs(300));
    assert_eq!(TABLE_NOT_EXISTS.max_delay(), Duration::from_secs(120));
    assert_eq!(
        format!("{:?}", TABLE_EXISTS.acceptors()),
        "[Success if Table.TableStatus is ACTIVE, Failure if Table.TableStatus is DELETING, Retry if the error is \
         ResourceNotFoundException]"
    );
    let text = format!("{TABLE_EXISTS:?}");
    assert!(text.contains(r#"name: "TableExists", operation: "DescribeTable""#), "{text}");
}
