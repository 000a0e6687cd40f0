//! Waiters: <https://smithy.io/2.0/additional-specs/waiters.html>.

use super::ast::name_of;
use super::flat::Flat;
use crate::error::Error;
use crate::model::{Acceptor, Deprecation, Matcher, State, Waiter};
use crate::read::node::Node;

/// The delays in seconds without others in the model.
const DELAYS: (u32, u32) = (2, 120);

/// Reads the waiters of an operation, and adds what they do not express to its remarks.
pub(super) fn read(shape: &Flat<'_>, mut remarks: Vec<String>) -> Result<(Vec<Waiter>, Vec<String>), Error> {
    let mut waiters = Vec::new();
    if let Some(node) = shape.traits.get("smithy.waiters#waitable") {
        for (name, node) in node.entries()? {
            waiters.push(waiter(name, &node, &mut remarks)?);
        }
    }
    Ok((waiters, remarks))
}

fn waiter(name: &str, node: &Node<'_>, remarks: &mut Vec<String>) -> Result<Waiter, Error> {
    node.only(&["documentation", "acceptors", "minDelay", "maxDelay", "deprecated", "tags"])?;
    let mut acceptors = Vec::new();
    for node in node.get("acceptors")?.items()? {
        node.only(&["state", "matcher", "message"])?;
        let state = node.get("state")?;
        let state = match state.text()? {
            "success" => State::Success,
            "failure" => State::Failure,
            "retry" => State::Retry,
            _ => return Err(state.error("must be `success`, `failure` or `retry`")),
        };
        if let Some(path) = node.find_text("message")? {
            remarks.push(format!("A failure of the waiter `{name}` is explained at `{path}` of the output."));
        }
        acceptors.push(Acceptor { state, matcher: matcher(&node.get("matcher")?)? });
    }
    let delay = |key, default| node.find(key)?.map_or(Ok(default), |delay| delay.number::<u32>());
    let (min_delay, max_delay) = (delay("minDelay", DELAYS.0)?, delay("maxDelay", DELAYS.1)?);
    if min_delay == 0 || min_delay > max_delay {
        return Err(node.error("`minDelay` must be at least 1 and at most `maxDelay`"));
    }
    Ok(Waiter {
        name: name.to_owned(),
        acceptors,
        min_delay,
        max_delay,
        max_attempts: None,
        docs: node.find_text("documentation")?,
        deprecated: node.flag("deprecated")?.then(Deprecation::default),
    })
}

fn matcher(node: &Node<'_>) -> Result<Matcher, Error> {
    node.only(&["output", "inputOutput", "success", "errorType"])?;
    let mut entries = node.entries()?;
    let (Some((kind, value)), None) = (entries.next(), entries.next()) else {
        return Err(node.error("must have exactly one key"));
    };
    match kind {
        "success" => Ok(Matcher::Success(value.boolean()?)),
        "errorType" => Ok(Matcher::Error(name_of(value.text()?).to_owned())),
        _ => path_matcher(&value, kind == "inputOutput"),
    }
}

fn path_matcher(node: &Node<'_>, with_input: bool) -> Result<Matcher, Error> {
    node.only(&["path", "expected", "comparator"])?;
    let path = node.get("path")?.text()?.to_owned();
    let place = node.get("expected")?;
    let expected = place.text()?.to_owned();
    let comparator = node.get("comparator")?;
    match comparator.text()? {
        "booleanEquals" if !matches!(expected.as_str(), "true" | "false") => {
            Err(place.error("must be `true` or `false`, as text"))
        }
        "stringEquals" | "booleanEquals" => Ok(Matcher::Path { path, expected, with_input }),
        "allStringEquals" => Ok(Matcher::All { path, expected, with_input }),
        "anyStringEquals" => Ok(Matcher::Any { path, expected, with_input }),
        _ => Err(comparator.error("must be `stringEquals`, `booleanEquals`, `allStringEquals` or `anyStringEquals`")),
    }
}
