//! Waiters: `waiters-2.json`.

use crate::error::Error;
use crate::model::{Acceptor, Matcher, Model, State, Waiter};
use crate::read::json::Json;
use crate::read::node::Node;

/// Adds the waiters to their operations.
pub(super) fn read(root: &Node<'_>, model: &mut Model) -> Result<(), Error> {
    root.only(&["version", "waiters"])?;
    for (name, node) in root.get("waiters")?.entries()? {
        node.only(&["acceptors", "delay", "description", "maxAttempts", "operation"])?;
        let operation = node.get("operation")?;
        let there = model.operations.get_mut(operation.text()?);
        let there = there.ok_or_else(|| operation.error("the model does not have this operation"))?;
        let delay = node.get("delay")?.number()?;
        let mut acceptors = Vec::new();
        for acceptor in node.get("acceptors")?.items()? {
            acceptors.push(read_acceptor(&acceptor)?);
        }
        there.waiters.push(Waiter {
            name: name.to_owned(),
            acceptors,
            min_delay: delay,
            max_delay: delay,
            max_attempts: Some(node.get("maxAttempts")?.number()?),
            docs: node.find_text("description")?,
            deprecated: None,
        });
    }
    Ok(())
}

fn read_acceptor(node: &Node<'_>) -> Result<Acceptor, Error> {
    node.only(&["argument", "expected", "matcher", "state"])?;
    let state = node.get("state")?;
    let state = match state.text()? {
        "success" => State::Success,
        "failure" => State::Failure,
        "retry" => State::Retry,
        other => return Err(state.error(format!("unknown state `{other}`"))),
    };
    let expected = node.get("expected")?;
    let text = || match expected.value() {
        Json::Bool(flag) => Ok(flag.to_string()),
        _ => expected.text().map(str::to_owned),
    };
    let path = || node.get("argument")?.text().map(str::to_owned);
    let matcher = node.get("matcher")?;
    let matcher = match matcher.text()? {
        "path" => Matcher::Path { path: path()?, expected: text()?, with_input: false },
        "pathAny" => Matcher::Any { path: path()?, expected: text()?, with_input: false },
        "pathAll" => Matcher::All { path: path()?, expected: text()?, with_input: false },
        "error" => match expected.value() {
            Json::Bool(is_error) => Matcher::Success(!is_error),
            _ => Matcher::Error(expected.text()?.to_owned()),
        },
        "status" => Matcher::Status(expected.number()?),
        other => return Err(matcher.error(format!("unknown matcher `{other}`"))),
    };
    Ok(Acceptor { state, matcher })
}
