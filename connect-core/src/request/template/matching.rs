//! A path against a template.

use super::{Captures, is_greedy, units};

/// Matches `path` against the path of a template, which is without its first `/`.
pub(super) fn captures<'p>(template: &str, path: &'p str) -> Option<Captures<'p>> {
    let mut captures = Captures::new();
    let mut rest = match path.strip_prefix('/') {
        Some(rest) => Some(rest),
        None => path.is_empty().then_some(path),
    };
    let mut template = Some(template);
    while let Some(pattern) = template {
        let text = rest?;
        let segment = pattern.split('/').next().unwrap_or_default();
        if is_greedy(segment) {
            match_pattern(pattern, text, &mut captures)?;
            return Some(captures);
        }
        let received = text.split('/').next().unwrap_or_default();
        match_pattern(segment, received, &mut captures)?;
        template = pattern.get(segment.len() + 1..);
        rest = text.get(received.len() + 1..);
    }
    rest.is_none().then_some(captures)
}

/// Matches a whole text against literals and labels.
///
/// A label ends where the literal after it occurs first, and the last label where the last literal
/// ends the text. If that finds no match, there is none.
fn match_pattern<'p>(pattern: &str, text: &'p str, captures: &mut Captures<'p>) -> Option<()> {
    let (literal, mut pattern) = pattern.split_at(pattern.find('{').unwrap_or(pattern.len()));
    let mut text = units::strip_prefix(text, literal)?;
    while let Some((label, after)) = pattern.split_once('}') {
        let (literal, next) = after.split_at(after.find('{').unwrap_or(after.len()));
        let (value, following) = split_at_literal(text, literal, next.is_empty())?;
        if value.is_empty() || value.contains('/') && !label.ends_with('+') {
            return None;
        }
        captures.push(value);
        (text, pattern) = (following, next);
    }
    text.is_empty().then_some(())
}

/// Splits a text around the first place with `literal` that is not its start; if `at_end`, around
/// the place where `literal` is the end of the text.
fn split_at_literal<'p>(text: &'p str, literal: &str, at_end: bool) -> Option<(&'p str, &'p str)> {
    if literal.is_empty() {
        return Some((text, ""));
    }
    units::places(text).find_map(|place| {
        let (value, rest) = text.split_at_checked(place)?;
        let following = units::strip_prefix(rest, literal)?;
        (following.is_empty() || !at_end).then_some((value, following))
    })
}
