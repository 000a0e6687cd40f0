//! The conditions on outputs and errors.

use connect_core::client::AcceptorState::{Failure, Retry, Success};
use connect_core::client::{WaitErrorKind, Waiter, WaiterInput};
use connect_core::{connect_error, connect_operation, connect_shape};

use super::{CREATING, DescribeTable, DescribeTableOutput, NOT_FOUND, Wait, waits_for, waits_for_table};
use crate::world::Answer::{self, Coded, Json, Ok as Empty, Refused, Status, Timeout};

fn replicas(output: &DescribeTableOutput) -> Vec<&str> {
    let replicas = output.table.iter().flat_map(|table| table.replicas.iter().flatten());
    replicas.map(String::as_str).collect()
}

const REPLICAS: &str = "Table.Replicas[]";

/// Answers with these replicas: none, one that is wanted and one that is not, and two wanted ones.
const REPLICATED: [Answer; 4] = [
    Json(r#"{"Table":{"Replicas":[]}}"#),
    Json(r#"{"Table":{"Replicas":["A"]}}"#),
    Json(r#"{"Table":{"Replicas":["A","B"]}}"#),
    Json(r#"{"Table":{"Replicas":["B","B"]}}"#),
];

/// Returns the number of calls until the waiter succeeds.
fn calls(waiter: Waiter<DescribeTable>, answers: &[Answer]) -> u32 {
    waits_for_table(waiter, answers).result.unwrap().calls()
}

#[test]
fn any_matches_if_one_text_is_expected() {
    const ANY: Waiter<DescribeTable> = Waiter::new("Any").with_acceptors(&[Success.if_any(REPLICAS, replicas, "B")]);
    assert_eq!(calls(ANY, &REPLICATED), 3);
}

#[test]
fn all_matches_if_there_are_texts_and_each_is_expected() {
    const ALL: Waiter<DescribeTable> = Waiter::new("All").with_acceptors(&[Success.if_all(REPLICAS, replicas, "B")]);
    assert_eq!(calls(ALL, &REPLICATED), 4, "neither an empty list nor another text matches");
}

#[test]
fn when_matches_by_a_function_of_the_output() {
    const FILLED: Waiter<DescribeTable> = Waiter::new("Filled")
        .with_acceptors(&[Success.if_true("the table has items", |output| {
            output.table.as_ref().is_some_and(|table| table.item_count > Some(0))
        })]);
    assert_eq!(calls(FILLED, &[CREATING, Json(r#"{"Table":{"ItemCount":1}}"#)]), 2);
}

#[test]
fn input_output_matches_by_a_function_of_the_operation_and_the_output() {
    const NAMED: Waiter<DescribeTable, DescribeTable> = Waiter::new("Named")
        .with_acceptors(&[Success.if_input_output("the table has its own name as a replica", |input, output| {
            replicas(output).contains(&input.name.as_str())
        })]);
    let Wait { result, .. } =
        waits_for(&super::describe(), NAMED, &[CREATING, Json(r#"{"Table":{"Replicas":["t-1"]}}"#)]);
    assert_eq!(result.unwrap().calls(), 2);
}

#[test]
fn an_input_of_ones_own_keeps_a_part_of_the_operation() {
    struct Length(usize);

    impl WaiterInput<DescribeTable> for Length {
        fn of(operation: &DescribeTable) -> Self {
            Self(operation.name.len())
        }
    }

    const COUNTED: Waiter<DescribeTable, Length> =
        Waiter::new("Counted")
            .with_acceptors(&[Success
                .if_input_output("there are as many replicas", |input, output| replicas(output).len() == input.0)]);
    let Wait { result, .. } =
        waits_for(&super::describe(), COUNTED, &[CREATING, Json(r#"{"Table":{"Replicas":["a","b","c"]}}"#)]);
    assert_eq!(result.unwrap().calls(), 2);
}

#[test]
fn error_matches_the_code_of_a_declared_and_of_another_error() {
    const CODES: Waiter<DescribeTable> = Waiter::new("Codes").with_acceptors(&[
        Retry.if_error("ResourceNotFoundException"),
        Retry.if_error("NotReadyException"),
        Success.if_error("GoneException"),
    ]);
    let not_ready = Coded(409, "aws.tables#NotReadyException:http://internal.example/");
    assert_eq!(calls(CODES, &[NOT_FOUND, not_ready, Coded(410, "GoneException")]), 3);
}

#[test]
fn error_matches_a_declared_error_that_has_only_its_status() {
    assert_eq!(calls(super::TABLE_NOT_EXISTS, &[CREATING, Status(404)]), 2);
}

#[connect_operation(method = "GET", uri = "/things", output = Thing, errors(Missing, Failed))]
struct GetThing {}

#[connect_shape]
#[derive(Debug)]
struct Thing {}

#[connect_error(status = 404, code = "missing")]
#[derive(Debug)]
struct Missing {}

#[connect_error(status = 400)]
#[derive(Debug)]
struct Failed {}

#[test]
fn error_compares_the_code_on_the_wire_and_not_the_name_of_the_type() {
    const MISSING: Waiter<GetThing> =
        Waiter::new("Missing").with_acceptors(&[Failure.if_error("Missing"), Success.if_error("missing")]);
    waits_for(&GetThing {}, MISSING, &[Coded(404, "missing")]).result.unwrap();
}

#[test]
fn status_matches_outputs_and_errors() {
    const NOT_FOUND_BY_STATUS: Waiter<DescribeTable> =
        Waiter::new("Status").with_acceptors(&[Retry.if_status(200), Retry.if_status(503), Success.if_status(404)]);
    assert_eq!(calls(NOT_FOUND_BY_STATUS, &[Empty, Status(503), Coded(404, "Other")]), 3);
    let error = waits_for_table(NOT_FOUND_BY_STATUS, &[Refused]).result.unwrap_err();
    assert_eq!(error.kind(), WaitErrorKind::Call, "an error without a response has no status");
}

#[test]
fn any_error_matches_failures_with_and_without_a_response() {
    const UP: Waiter<DescribeTable> =
        Waiter::new("Up").with_acceptors(&[Retry.if_any_error(), Success.if_any_output()]);
    assert_eq!(calls(UP, &[Refused, Timeout, Status(500), Coded(400, "Any"), Json("{"), Empty]), 6);
}
