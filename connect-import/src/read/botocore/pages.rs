//! Paginators: `paginators-1.json`.

use crate::error::Error;
use crate::model::{Model, Operation, Pages};
use crate::read::node::Node;

/// Adds the paginators to their operations.
pub(super) fn read(root: &Node<'_>, model: &mut Model) -> Result<(), Error> {
    root.only(&["version", "pagination"])?;
    for (name, node) in root.get("pagination")?.entries()? {
        node.only(&["input_token", "limit_key", "more_results", "non_aggregate_keys", "output_token", "result_key"])?;
        // Paginators of operations that a model does not have any more are left in botocore.
        if let Some(operation) = model.operations.get_mut(name) {
            add(&node, operation)?;
        }
    }
    Ok(())
}

fn add(node: &Node<'_>, operation: &mut Operation) -> Result<(), Error> {
    let inputs = texts(&node.get("input_token")?)?;
    let outputs = texts(&node.get("output_token")?)?;
    let mut items = Vec::new();
    for key in node.find("result_key")?.map_or(Ok(Vec::new()), |key| texts(&key))? {
        match path(&key) {
            Some(path) => items.push(path),
            None => operation.remarks.push(format!("The items of its pages are at `{key}`, which is not declared.")),
        }
    }
    let more = node.find("more_results")?.map(|more| more.text().map(str::to_owned)).transpose()?;
    let tokens = match (&inputs[..], &outputs[..]) {
        ([input], [output]) if !input.contains('.') => path(output).map(|output| (input.clone(), output)),
        _ => None,
    };
    match (tokens, more.as_deref().map(path)) {
        (Some((input_token, output_token)), None | Some(Some(_))) => {
            let page_size = node.find_text("limit_key")?;
            operation.pages =
                Some(Pages { input_token, output_token, items, page_size, more: more.as_deref().and_then(path) });
        }
        _ => operation.remarks.push(format!(
            "Its pages are not declared: the tokens `{}` come from `{}`.",
            inputs.join("`, `"),
            outputs.join("`, `")
        )),
    }
    Ok(())
}

/// Reads a text or a list of texts.
fn texts(node: &Node<'_>) -> Result<Vec<String>, Error> {
    if node.value().as_str().is_some() {
        return Ok(vec![node.text()?.to_owned()]);
    }
    node.items()?.map(|item| item.text().map(str::to_owned)).collect()
}

/// Returns the members on the way, if the expression has nothing but members.
fn path(expression: &str) -> Option<Vec<String>> {
    let is_name = |name: &&str| {
        !name.is_empty() && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
    };
    let names: Vec<_> = expression.split('.').collect();
    names.iter().all(is_name).then(|| names.into_iter().map(str::to_owned).collect())
}
