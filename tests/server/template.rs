//! The parameters of a case, which make one case of each row.

use std::collections::BTreeMap;

use serde_json::Value;

/// The values of each parameter, a column each.
pub(crate) type Parameters = BTreeMap<String, Vec<String>>;

/// One value of each parameter.
type Row<'a> = BTreeMap<&'a str, &'a str>;

/// Returns a value for each row of the parameters, with the parameters of the row in its texts; one
/// value if there are no parameters.
pub(crate) fn expand(parameters: &Parameters, template: &Value) -> Result<Vec<Value>, String> {
    let rows = parameters.values().map(Vec::len).max().unwrap_or(1);
    (0..rows).map(|row| Ok(fill(template, &self::row(parameters, row)?))).collect()
}

fn row(parameters: &Parameters, row: usize) -> Result<Row<'_>, String> {
    let value = |(name, column): (&'_ String, &'_ Vec<String>)| match column.get(row) {
        Some(_) => Ok(()),
        None => Err(format!("the parameter {name} has no value {row}")),
    };
    parameters.iter().try_for_each(value)?;
    let values = parameters.iter().filter_map(|(name, column)| Some((name.as_str(), column.get(row)?.as_str())));
    Ok(values.collect())
}

fn fill(template: &Value, row: &Row<'_>) -> Value {
    match template {
        Value::String(text) => fill_text(text, row).into(),
        Value::Array(items) => items.iter().map(|item| fill(item, row)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (fill_text(name, row), fill(value, row))).collect()
        }
        other => other.clone(),
    }
}

/// Replaces `$name:L` by the value, `$name:S` by the value as a text in JSON, and `$$` by `$`. A
/// `$` before anything else stays, as does the name of no parameter.
fn fill_text(template: &str, row: &Row<'_>) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('$') {
        filled.push_str(before);
        let parameter = row.iter().find_map(|(name, value)| {
            let format = after.strip_prefix(name)?;
            let literal = format.strip_prefix(":L").map(|rest| ((*value).to_owned(), rest));
            literal.or_else(|| format.strip_prefix(":S").map(|rest| (Value::from(*value).to_string(), rest)))
        });
        match (parameter, after.strip_prefix('$')) {
            (Some((value, after)), _) => {
                filled.push_str(&value);
                rest = after;
            }
            (None, Some(after)) => {
                filled.push('$');
                rest = after;
            }
            (None, None) => {
                filled.push('$');
                rest = after;
            }
        }
    }
    filled + rest
}
