//! Labels in the spellings of other frameworks and of RFC 6570. Each has one message with the
//! spelling of this crate.
//!
//! Some spellings, such as `:id` and `*`, are valid text of a path. They are errors nevertheless:
//! services seldom have such paths, and the request would silently reach another resource. The
//! message shows how to write the text itself.

mod label;
mod scan;

use std::collections::{BTreeMap, BTreeSet};

use self::label::{Beside, Kind, Label};
use self::scan::{Piece, Scanned, scan};
use super::is_percent_encoded;
use crate::names::{Case, quoted};

/// The maximum number of messages. A template with more mistakes is probably generated.
const MAX_MESSAGES: usize = 64;

/// The members that a label can name: the name in Rust and the wire name of each.
///
/// Frameworks name labels like variables, so names are compared without regard to case.
#[derive(Default)]
pub(crate) struct Names<'a>(BTreeMap<String, (String, &'a str)>);

impl<'a> Names<'a> {
    pub(crate) fn new(members: impl IntoIterator<Item = (String, &'a str)>) -> Self {
        let mut names = BTreeMap::new();
        for (ident, wire) in members {
            for name in [plain(wire), plain(&ident)] {
                names.entry(name).or_insert_with(|| (ident.clone(), wire));
            }
        }
        Self(names)
    }
}

/// Returns the name without the signs that separate words, in lower case.
fn plain(name: &str) -> String {
    name.replace(['_', '-'], "").to_lowercase()
}

/// Returns the message for each label in a foreign spelling, in the path and in the query.
pub(super) fn messages(template: &str, names: &Names<'_>) -> Vec<String> {
    let Some(Scanned { segments, query }) = scan(template) else { return Vec::new() };
    let in_path = segments.iter().filter_map(|segment| of_segment(segment, names));
    // `{&page}` continues a query (RFC 6570), and its `&` does not separate pairs.
    let query = query.unwrap_or_default();
    let expansion = query.find("{&").and_then(|start| query[start..].find('}').map(|end| (start, start + end + 1)));
    let (before, group, after) = match expansion {
        Some((start, end)) => (&query[..start], &query[start..end], &query[end..]),
        None => (query, "", ""),
    };
    let pairs = before.split('&').chain(after.split('&')).filter_map(|pair| of_pair(pair, names));
    let in_query = label::expansion(group, names).into_iter().chain(pairs);
    let mut messages = Vec::new();
    let mut seen = BTreeSet::new();
    for message in in_path.chain(in_query).take(MAX_MESSAGES) {
        if seen.insert(message.clone()) {
            messages.push(message);
        }
    }
    messages
}

/// Returns the wire name of the member that a foreign label names, or the name itself.
fn wire_name(name: &str, names: &Names<'_>) -> String {
    member(name, names).map_or(name, |(_, wire)| wire).to_owned()
}

/// Returns the member that a foreign label names.
fn member<'n>(name: &str, names: &'n Names<'_>) -> Option<&'n (String, &'n str)> {
    names.0.get(&plain(name))
}

/// Returns the message for a segment of the path, if it has a label in a foreign spelling.
fn of_segment(segment: &[Piece<'_>], names: &Names<'_>) -> Option<String> {
    let groups: Vec<_> = segment.iter().filter_map(Piece::group).collect();
    if let Some(message) = groups.iter().find_map(|group| label::expansion(group, names)) {
        return Some(message);
    }
    // A label of Express before labels in brackets.
    if let ([Piece::Text(text), rest @ ..], [_, ..]) = (segment, &groups[..])
        && let Some((label, after)) = text.strip_prefix(':').and_then(|name| label::of_colon(text, name))
    {
        let rest: String = rest.iter().map(Piece::as_str).collect();
        return Some(label.message(&Beside { before: "", after: &format!("{after}{rest}") }, names));
    }
    match (segment, &groups[..]) {
        ([Piece::Text(text)], []) => of_text(text, names),
        ([Piece::Group(group)], [_]) => Label::of_group(group).map(|label| label.message(&Beside::default(), names)),
        (_, [group]) => of_group_beside_text(segment, group, names),
        (_, [_, _, ..]) => of_groups(segment, names),
        _ => None,
    }
}

/// Returns the message for the first foreign label of a segment with several pairs of brackets.
fn of_groups(segment: &[Piece<'_>], names: &Names<'_>) -> Option<String> {
    let mut before = "";
    segment.iter().find_map(|piece| {
        let text = std::mem::replace(&mut before, piece.as_str());
        let group = piece.group()?;
        let label = with_sign(Label::of_group(group), group, text)?;
        Some(label.message(&Beside::default(), names))
    })
}

/// Returns the label in brackets with the sign before it: `${id}` of JavaScript and shells, `#{id}`
/// of Ruby, `%{id}` of `printf`. `label` is the label without the sign, if it is foreign.
fn with_sign<'t>(label: Option<Label<'t>>, group: &'t str, before: &str) -> Option<Label<'t>> {
    let sign = before.chars().next_back().filter(|sign| "$#%".contains(*sign) && group.starts_with('{'));
    let Some(sign) = sign else { return label };
    let label = match label {
        Some(label) => label,
        None => Label { found: String::new(), name: label::name_of(group)?, kind: Kind::Plain },
    };
    Some(Label { found: format!("{sign}{group}"), ..label })
}

/// Returns the message for a segment with one pair of brackets and text beside it.
fn of_group_beside_text(segment: &[Piece<'_>], group: &str, names: &Names<'_>) -> Option<String> {
    let mut beside = Beside { before: "", after: "" };
    let mut is_before = true;
    for piece in segment {
        match piece {
            Piece::Group(_) => is_before = false,
            Piece::Text(text) if is_before => beside.before = text,
            Piece::Text(text) => beside.after = text,
        }
    }
    // The brackets in text such as `a[0]` are not a label.
    if group.starts_with('[') {
        return None;
    }
    let label = with_sign(Label::of_group(group), group, beside.before)?;
    if let Some(before) = label.found.strip_suffix(group).and_then(|sign| beside.before.strip_suffix(sign)) {
        beside.before = before;
    }
    Some(label.message(&beside, names))
}

/// Returns the message for a segment without brackets.
fn of_text(text: &str, names: &Names<'_>) -> Option<String> {
    if let Some(rest) = text.strip_prefix(':') {
        let (label, after) = label::of_colon(text, rest)?;
        let after = &with_own_labels(after, names);
        return Some(label.message(&Beside { before: "", after }, names));
    }
    let example = "with the wire name of a member";
    match text {
        "*" => return Some(format!("`*` is not a label: write `{{Name}}`, {example}, or `%2A` for the text")),
        "**" => return Some(format!("`**` is not a label: write `{{Name+}}`, {example}, or `%2A%2A` for the text")),
        _ => {}
    }
    if let Some(name) = text.strip_prefix('*').filter(|name| label::is_name(name)) {
        return Some(Label { found: text.to_owned(), name, kind: Kind::Greedy }.message(&Beside::default(), names));
    }
    if let Some(name) =
        text.strip_prefix("%(").and_then(|rest| rest.split(')').next()).filter(|name| label::is_name(name))
    {
        let found = format!("%({name})s");
        return Some(Label { found, name, kind: Kind::Plain }.message(&Beside::default(), names));
    }
    if let Some(conversion) = conversion(text) {
        return Some(format!("`{conversion}` is not a label: write `{{Name}}`, {example}"));
    }
    // `$metadata` and `$batch` are paths of OData, so only the name of a member shows the mistake.
    let (_, wire) = member(text.strip_prefix('$')?, names)?;
    Some(format!("`{text}` is not a label: write `{{{wire}}}`, or `%24{}` for the text", &text[1..]))
}

/// Returns a text in which the labels of Express have the spelling of this crate.
fn with_own_labels(text: &str, names: &Names<'_>) -> String {
    let Some((before, rest)) = text.split_once(':') else { return text.to_owned() };
    match label::of_colon(&text[before.len()..], rest) {
        Some((label, after)) => {
            format!("{before}{{{}}}{}", wire_name(label.name, names), with_own_labels(after, names))
        }
        None => text.to_owned(),
    }
}

/// Returns the conversion of `printf` in a text, such as `%s` or `%1$d`. A `%` with two hexadecimal
/// digits is a character.
fn conversion(text: &str) -> Option<&str> {
    let start = text.match_indices('%').map(|(at, _)| at).find(|at| !is_percent_encoded(&text[*at..]))?;
    let rest = &text[start + 1..];
    let flags =
        rest.len() - rest.trim_start_matches(|flag: char| flag.is_ascii_digit() || "$-+.l".contains(flag)).len();
    let kind = rest[flags..].chars().next().filter(|kind| "sdiufvxq@".contains(*kind))?;
    Some(&text[start..=start + flags + kind.len_utf8()])
}

/// Returns the message for a pair of the query, if its value is a label in any spelling.
fn of_pair(pair: &str, names: &Names<'_>) -> Option<String> {
    let (key, value) = pair.split_once('=').unwrap_or(("", pair));
    let brackets = |text: &str| text.contains(['{', '<']) && text.contains(['}', '>']);
    let is_label = brackets(pair)
        || value.strip_prefix(':').is_some_and(|rest| label::of_colon(value, rest).is_some())
        || conversion(value).is_some();
    if !is_label {
        return None;
    }
    let inner = value.trim_matches(|sign: char| "{}<>[]:$#%".contains(sign));
    let inner = inner.split([':', '=', '?', '*', '+', ',']).next().unwrap_or_default();
    let name = if label::is_name(inner) && conversion(value).is_none() { inner } else { key };
    let key = if label::is_name(key) { key } else { name };
    if !label::is_name(key) {
        return Some("a label cannot be in the query: mark the member `#[connect(query = \"…\")]` instead".to_owned());
    }
    let ident = member(name, names).map_or_else(|| Case::Snake.apply(name), |(ident, _)| ident.clone());
    Some(format!(
        "a label cannot be in the query: remove `{pair}`, and mark the member `{ident}` `#[connect(query = \"{key}\")]`"
    ))
}

/// Returns the names in backticks, with `and` before the last.
fn listed(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    match names.split_last() {
        Some((last, [])) => format!("`{last}`"),
        Some((last, rest)) => format!("{} and `{last}`", quoted(rest)),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests;
