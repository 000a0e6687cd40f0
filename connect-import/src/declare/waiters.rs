//! Waiters, whose `JMESPath` expressions become closures.
//!
//! The expressions that Smithy and botocore use are short paths, lists, and comparisons. Another
//! one is an error, which the docs of the operation name.

mod condition;
mod path;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use jmespath::ast::Ast;

use self::path::Scope;
use super::{Item, Operation, Output, Waiter};
use crate::model::{self, Matcher, State};
use crate::names::{constant, free};

/// Declares the waiters of an operation. One that cannot be declared is a sentence of its docs.
pub(super) fn declare(
    waiters: &[model::Waiter],
    operation: &mut Operation,
    shapes: &BTreeMap<String, Item>,
    taken: &mut BTreeSet<String>,
) {
    for waiter in waiters {
        let types = RefCell::default();
        match acceptors(waiter, operation, shapes, &types) {
            Ok(acceptors) => {
                let attempts = waiter.max_attempts.map(u64::from);
                let declared = Waiter {
                    constant: free(constant(&waiter.name), taken),
                    name: waiter.name.clone(),
                    acceptors,
                    types: types.into_inner(),
                    min_delay: waiter.min_delay.into(),
                    max_delay: waiter.max_delay.into(),
                    timeout: attempts.map(|attempts| attempts * u64::from(waiter.max_delay)),
                    docs: super::Docs::new(waiter.docs.as_ref(), Vec::new(), waiter.deprecated.as_ref()),
                };
                operation.waiters.push(declared);
            }
            Err(reason) => {
                operation.docs.facts.push(format!("The waiter `{}` is not declared: {reason}.", waiter.name));
            }
        }
    }
}

/// Returns the acceptors as expressions of Rust.
fn acceptors(
    waiter: &model::Waiter,
    operation: &Operation,
    shapes: &BTreeMap<String, Item>,
    types: &RefCell<BTreeSet<String>>,
) -> Result<Vec<String>, String> {
    let mut acceptors = Vec::new();
    for acceptor in &waiter.acceptors {
        let state = match acceptor.state {
            State::Success => "Success",
            State::Failure => "Failure",
            State::Retry => "Retry",
        };
        let condition = match &acceptor.matcher {
            Matcher::Success(true) => "if_any_output()".to_owned(),
            Matcher::Success(false) => "if_any_error()".to_owned(),
            Matcher::Error(code) => format!("if_error({code:?})"),
            Matcher::Status(status) => format!("if_status({status})"),
            Matcher::Path { path, expected, with_input } => {
                let (scope, expression) = scope(path, *with_input, operation, (shapes, types))?;
                on_path(&scope, path, &expression, expected)?
            }
            Matcher::Any { path, expected, with_input } => {
                let (scope, expression) = scope(path, *with_input, operation, (shapes, types))?;
                format!("if_any({path:?}, |output| {}, {expected:?})", scope.texts(&expression)?)
            }
            Matcher::All { path, expected, with_input } => {
                let (scope, expression) = scope(path, *with_input, operation, (shapes, types))?;
                format!("if_all({path:?}, |output| {}, {expected:?})", scope.texts(&expression)?)
            }
        };
        acceptors.push(format!("AcceptorState::{state}.{condition}"));
    }
    Ok(acceptors)
}

fn scope<'s>(
    path: &str,
    with_input: bool,
    operation: &Operation,
    (shapes, types): (&'s BTreeMap<String, Item>, &'s RefCell<BTreeSet<String>>),
) -> Result<(Scope<'s>, Ast), String> {
    if with_input {
        return Err("it compares the output with the input".to_owned());
    }
    let Output::Shape(_, output) = &operation.output else { return Err("the operation has no output".to_owned()) };
    let expression = jmespath::parse(path).map_err(|_| format!("`{path}` is no JMESPath expression"))?;
    Ok((Scope { shapes, types, shape: output.clone(), variable: "output" }, expression))
}

/// Returns the condition that the value of an expression is `expected`.
fn on_path(scope: &Scope<'_>, path: &str, expression: &Ast, expected: &str) -> Result<String, String> {
    if let Ok(text) = scope.text(expression) {
        return Ok(format!("if_value({path:?}, |output| {text}, {expected:?})"));
    }
    let condition = scope.condition(expression)?;
    match expected {
        "true" => Ok(format!("if_true({path:?}, |output| {condition})")),
        "false" => {
            let negated = match condition.strip_suffix(" == Some(true)") {
                // An absent value is not `false`.
                Some(value) if path::names(expression).is_some() => format!("{value} == Some(false)"),
                _ => format!("!({condition})"),
            };
            Ok(format!("if_true({:?}, |output| {negated})", format!("not {path}")))
        }
        _ => Err(format!("the value at `{path}` is no text")),
    }
}
