//! A label in a foreign spelling: its name, its kind, and its message.

use super::{Names, listed, member, wire_name};
use crate::names::Case;

/// A label in a foreign spelling.
pub(super) struct Label<'t> {
    /// The label as it is written.
    pub(super) found: String,
    /// The name in it.
    pub(super) name: &'t str,
    pub(super) kind: Kind<'t>,
}

/// The meaning of a label, beside its name.
pub(super) enum Kind<'t> {
    Plain,
    /// The label of Express, which is valid text too.
    Colon,
    /// The label is the rest of the path.
    Greedy,
    /// The label can be absent.
    Optional,
    /// The label has a type or a pattern.
    Typed,
    /// The label has a default.
    Default,
    /// The label is several segments, as in `{name=projects/*}`.
    Segments(&'t str),
}

/// The text beside a label, in the same segment.
#[derive(Default)]
pub(super) struct Beside<'t> {
    pub(super) before: &'t str,
    pub(super) after: &'t str,
}

impl<'t> Label<'t> {
    /// Returns the label in brackets, or `None` if its spelling is that of this crate or unknown.
    pub(super) fn of_group(group: &'t str) -> Option<Self> {
        let label = |name: &'t str, kind: Kind<'t>| {
            let name = name.trim();
            is_name(name).then(|| Self { found: group.to_owned(), name, kind })
        };
        if let Some(rest) = group.strip_prefix("(?") {
            let name = rest.strip_prefix('P').unwrap_or(rest).strip_prefix('<')?.split('>').next()?;
            return label(name, Kind::Typed);
        }
        let inner = &group[1..group.len() - 1];
        if group.starts_with('[') {
            return match (inner.strip_prefix("..."), inner.strip_prefix("[...").and_then(|rest| rest.strip_suffix(']')))
            {
                (Some(name), _) => label(name, Kind::Greedy),
                (_, Some(name)) => label(name, Kind::Optional),
                (None, None) => label(inner.trim_matches(['[', ']']), Kind::Plain),
            };
        }
        if is_name(inner.strip_suffix('+').unwrap_or(inner)) {
            return None;
        }
        if let Some(name) = inner.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            return label(name, Kind::Plain);
        }
        for (prefix, kind) in [("**", Kind::Greedy), ("*", Kind::Greedy), ("+", Kind::Greedy)] {
            if let Some(name) = inner.strip_prefix(prefix) {
                return label(name.split(':').next().unwrap_or_default(), kind);
            }
        }
        for (suffix, kind) in [("...", Kind::Greedy), ("..", Kind::Greedy), ("*", Kind::Greedy), ("?", Kind::Optional)]
        {
            // A pattern can end in one of these signs, but the name of a type cannot.
            let is_type =
                |ty: &str| ty.chars().all(|character| character.is_alphanumeric() || "(),".contains(character));
            let bare = |name: &&str| match name.split_once(':') {
                Some((_, ty)) => suffix == "?" && is_type(ty),
                None => !name.contains('='),
            };
            let name = inner.strip_suffix(suffix).filter(bare);
            if let Some(name) = name.and_then(|name| name.split(':').next()).filter(|name| is_name(name)) {
                return label(name, kind);
            }
        }
        if let Some((name, pattern)) = inner.split_once('=') {
            let kind = match pattern {
                "*" => Kind::Typed,
                "**" => Kind::Greedy,
                pattern if pattern.contains(['*', '/']) => Kind::Segments(pattern),
                _ => Kind::Default,
            };
            return label(name.split(':').next().unwrap_or_default(), kind);
        }
        if let Some((first, second)) = inner.split_once(':') {
            // Flask and Django write the type first.
            let is_type = |word: &str| {
                let word = word.split('(').next().unwrap_or_default();
                ["int", "str", "string", "float", "path", "uuid", "slug", "any", "re"].contains(&word)
            };
            let (name, ty) = if group.starts_with('<') && is_type(first) { (second, first) } else { (first, second) };
            let is_greedy = ty == "path" || ty.contains(".*") || ty.contains(".+") || ty.starts_with('*');
            return label(name, if is_greedy { Kind::Greedy } else { Kind::Typed });
        }
        label(inner, Kind::Plain)
    }

    /// Returns the message, with the spelling of this crate. Text beside the label stays there.
    pub(super) fn message(&self, beside: &Beside<'_>, names: &Names<'_>) -> String {
        let Self { found, name, kind } = self;
        let Beside { before, after } = beside;
        let wire = wire_name(name, names);
        let (open, close) = if found.starts_with('<') { ('<', '>') } else { ('{', '}') };
        let right = match kind {
            Kind::Greedy => format!("{before}{open}{wire}+{close}{after}"),
            _ => format!("{before}{open}{wire}{close}{after}"),
        };
        match kind {
            Kind::Colon if after.is_empty() => {
                format!("`{found}` is not a label: write `{right}`, or `%3A{name}` for the text")
            }
            Kind::Plain | Kind::Colon => format!("`{found}` is not a label: write `{right}`"),
            Kind::Greedy => format!("`{found}` is not a label: write `{right}`, a label of more than one segment"),
            Kind::Optional => {
                let second = "and a second operation for the path without it";
                format!("`{found}` can be absent, but a label always has a value: write `{right}`, {second}")
            }
            Kind::Typed => format!("the type of a label is that of its member: write `{right}` instead of `{found}`"),
            Kind::Default => format!("a label has no default: write `{right}` instead of `{found}`"),
            Kind::Segments(pattern) => {
                let segments = segments(&wire, pattern);
                let each = "with a member for each label";
                format!("`{found}` is more than one segment: write `{before}{segments}{after}`, {each}")
            }
        }
    }
}

/// Returns the segments of a pattern with a label for each `*`. Labels are named as in Google's
/// discovery documents: `projects/{projectsId}`.
fn segments(name: &str, pattern: &str) -> String {
    let mut segments: Vec<String> = Vec::new();
    let mut before = "";
    for (index, segment) in pattern.split('/').enumerate() {
        segments.push(match segment {
            "**" => format!("{{{name}+}}"),
            "*" if is_name(before) => format!("{{{before}Id}}"),
            "*" => format!("{{{name}{}}}", index + 1),
            text => text.to_owned(),
        });
        before = if segment.contains('*') { "" } else { segment };
    }
    segments.join("/")
}

/// Returns the message for an expression of RFC 6570 that is not one label: `{?a,b}`, `{&a}`,
/// `{/a}`, `{#a}`, `{;a}`, `{.a}` and `{a,b}`.
pub(super) fn expansion(group: &str, names: &Names<'_>) -> Option<String> {
    let inner = group.strip_prefix('{')?.strip_suffix('}')?;
    let (operator, list) = match inner.chars().next()? {
        operator @ ('?' | '&' | '/' | '#' | ';' | '.') => (Some(operator), &inner[1..]),
        _ if inner.contains(',') => (None, inner),
        _ => return None,
    };
    // The modifiers of a variable: a list (`*`) or a number of characters (`:3`).
    let found: Vec<_> =
        list.split(',').map(|name| name.trim().trim_end_matches('*').split(':').next().unwrap_or("")).collect();
    if !found.iter().all(|name| is_name(name)) {
        return None;
    }
    let wires: Vec<_> = found.iter().map(|name| wire_name(name, names)).collect();
    Some(match operator {
        Some('?' | '&') => {
            let snake =
                |name: &&str| member(name, names).map_or_else(|| Case::Snake.apply(name), |(ident, _)| ident.clone());
            let idents: Vec<_> = found.iter().map(snake).collect();
            let what = if idents.len() == 1 { "the member" } else { "each of the members" };
            let key = found.first()?;
            format!(
                "`{group}` is not a label: remove it, and mark {what} {} with its key, as in `#[connect(query = \"{key}\")]`",
                listed(&idents)
            )
        }
        Some('/') => {
            let labels: Vec<_> = wires.iter().map(|wire| format!("/{{{wire}}}")).collect();
            format!("`{group}` is not a label: write `{}`", labels.concat())
        }
        Some('#') => format!("`{group}` is a fragment, which is not sent: remove it"),
        Some('.') => {
            let labels: Vec<_> = wires.iter().map(|wire| format!(".{{{wire}}}")).collect();
            format!("`{group}` is not a label: write `{}`", labels.concat())
        }
        Some(_) => {
            let labels: Vec<_> = found.iter().zip(&wires).map(|(name, wire)| format!(";{name}={{{wire}}}")).collect();
            format!("`{group}` is not a label: write `{}`", labels.concat())
        }
        None => {
            let labels: Vec<_> = wires.iter().map(|wire| format!("{{{wire}}}")).collect();
            format!("`{group}` is more than one label: write `{}`", labels.join(","))
        }
    })
}

/// Returns the label of Express at the start of a segment, and the text after it. `rest` follows
/// the `:` of `text`.
pub(super) fn of_colon<'t>(text: &'t str, rest: &'t str) -> Option<(Label<'t>, &'t str)> {
    let is_start = |character: char| character.is_alphabetic() || character == '_';
    rest.chars().next().filter(|first| is_start(*first))?;
    let end = rest.char_indices().find(|(at, character)| {
        let is_hyphen = *character == '-' && rest[at + 1..].chars().next().is_some_and(is_start);
        !(character.is_alphanumeric() || *character == '_' || is_hyphen)
    });
    let (name, mut after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
    let mut kind = Kind::Colon;
    if after.starts_with('(') {
        let pattern = &after[..=after.rfind(')')?];
        let is_greedy = [".*", ".+"].iter().any(|all| pattern.contains(all));
        kind = if is_greedy { Kind::Greedy } else { Kind::Typed };
        after = &after[pattern.len()..];
    }
    for (sign, meaning) in [('?', Kind::Optional), ('*', Kind::Greedy), ('+', Kind::Greedy)] {
        if let Some(rest) = after.strip_prefix(sign) {
            (kind, after) = (meaning, rest);
        }
    }
    let found = text[..text.len() - after.len()].to_owned();
    Some((Label { found, name, kind }, after))
}

/// Returns the name in brackets, without a type, a pattern or a sign.
pub(super) fn name_of(group: &str) -> Option<&str> {
    match Label::of_group(group) {
        Some(label) => Some(label.name),
        None => {
            let inner = group.get(1..group.len().checked_sub(1)?)?;
            Some(inner.strip_suffix('+').unwrap_or(inner)).filter(|name| is_name(name) && !group.starts_with('['))
        }
    }
}

/// Returns true if a text can be the name of a label. A dot at either end belongs to a foreign
/// spelling.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('.')
        && !name.ends_with('.')
        && name.chars().all(|character| character.is_alphanumeric() || "_-.".contains(character))
}
