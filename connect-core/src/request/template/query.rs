//! The literal query of a template.

use std::cmp::{Ordering, Reverse};

use super::UriTemplateError;
use super::units::escape;

/// Checks a literal query.
pub(super) fn check(query: &str) -> Result<(), UriTemplateError> {
    let is_wrong = |pair: &str| pair.is_empty() || pair.starts_with('=');
    if query.contains(['{', '}', '?', '#']) || query.split('&').any(is_wrong) {
        return Err(UriTemplateError::Query);
    }
    Ok(())
}

/// Returns true if each parameter of a literal query is among those of a request.
pub(super) fn matches(literal: &str, query: &str) -> bool {
    literal.split('&').all(|expected| {
        let (key, value) = key_and_value(expected);
        query.split('&').map(key_and_value).any(|(received, text)| {
            decoded(received).eq(decoded(key))
                && value.is_none_or(|value| decoded(text.unwrap_or_default()).eq(decoded(value)))
        })
    })
}

/// Compares literal queries: the one with more parameters comes first, and then the one with more
/// values.
pub(super) fn compare(one: Option<&str>, other: Option<&str>) -> Ordering {
    let key = |query: Option<&str>| {
        let pairs = query.iter().flat_map(|query| query.split('&')).map(key_and_value);
        let decode = |text| decoded(text).collect::<Vec<_>>();
        let mut pairs: Vec<_> = pairs.map(|(key, value)| (decode(key), value.map(decode))).collect();
        pairs.sort();
        pairs.dedup();
        let values = pairs.iter().filter(|(_, value)| value.is_some()).count();
        (Reverse(pairs.len()), Reverse(values), pairs)
    };
    key(one).cmp(&key(other))
}

/// Splits a parameter. One without `=` has no value.
fn key_and_value(pair: &str) -> (&str, Option<&str>) {
    match pair.split_once('=') {
        Some((key, value)) => (key, Some(value)),
        None => (pair, None),
    }
}

/// Decodes a key or a value. A `+` is itself, as in the parameters that members hold.
fn decoded(text: &str) -> impl Iterator<Item = u8> {
    let mut rest = text.as_bytes();
    std::iter::from_fn(move || {
        let (byte, after) = rest.split_first()?;
        let (byte, after) = match byte {
            b'%' => escape(after).unwrap_or((b'%', after)),
            byte => (*byte, after),
        };
        rest = after;
        Some(byte)
    })
}
