//! The segments of a template whose brackets may hold `/` and `?`.

/// The path, in segments, and the query of a template.
pub(super) struct Scanned<'t> {
    pub(super) segments: Vec<Vec<Piece<'t>>>,
    pub(super) query: Option<&'t str>,
}

/// A part of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// Brackets and what they hold.
    Group(&'t str),
}

impl<'t> Piece<'t> {
    /// Returns the brackets with what they hold, if the piece has brackets.
    pub(super) fn group(&self) -> Option<&'t str> {
        if let Self::Group(group) = self { Some(group) } else { None }
    }

    /// Returns the piece as it is written.
    pub(super) fn as_str(&self) -> &'t str {
        match self {
            Self::Text(text) | Self::Group(text) => text,
        }
    }
}

/// Returns the segments and the query, or `None` if a bracket is not closed.
pub(super) fn scan(template: &str) -> Option<Scanned<'_>> {
    let mut segments = Vec::new();
    let mut segment = Vec::new();
    let mut rest = template.strip_prefix('/').unwrap_or(template);
    let mut text = rest;
    // `text` begins at the start of the current text, and `rest` at the next character.
    loop {
        let taken = &text[..text.len() - rest.len()];
        let Some(next) = rest.chars().next() else {
            push_text(&mut segment, taken);
            segments.push(segment);
            return Some(Scanned { segments, query: None });
        };
        let after = &rest[next.len_utf8()..];
        match next {
            '/' => {
                push_text(&mut segment, taken);
                segments.push(std::mem::take(&mut segment));
                (rest, text) = (after, after);
            }
            // A `?` after a label of Express and before the end of its segment makes it optional.
            '?' if taken.starts_with(':') && (after.is_empty() || after.starts_with('/')) => rest = after,
            '?' => {
                push_text(&mut segment, taken);
                segments.push(segment);
                return Some(Scanned { segments, query: Some(after.split('#').next().unwrap_or_default()) });
            }
            '#' if !after.starts_with('{') => {
                push_text(&mut segment, taken);
                segments.push(segment);
                return Some(Scanned { segments, query: None });
            }
            // The pattern of a label of Express belongs to the text of the label.
            '(' if taken.starts_with(':') => rest = &rest[closed(rest, '(', ')')?..],
            '{' | '<' | '[' => {
                push_text(&mut segment, taken);
                let close = if next == '{' {
                    '}'
                } else if next == '<' {
                    '>'
                } else {
                    ']'
                };
                let end = closed(rest, next, close)?;
                segment.push(Piece::Group(&rest[..end]));
                (rest, text) = (&rest[end..], &rest[end..]);
            }
            '(' if after.starts_with("?P<") || after.starts_with("?<") => {
                push_text(&mut segment, taken);
                let end = closed(rest, '(', ')')?;
                segment.push(Piece::Group(&rest[..end]));
                (rest, text) = (&rest[end..], &rest[end..]);
            }
            _ => rest = after,
        }
    }
}

/// Adds a text that is not empty.
fn push_text<'t>(segment: &mut Vec<Piece<'t>>, text: &'t str) {
    if !text.is_empty() {
        segment.push(Piece::Text(text));
    }
}

/// Returns the length of the brackets at the start of `text`, with what they hold.
fn closed(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        if character == open {
            depth += 1;
        } else if character == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return Some(at + character.len_utf8());
            }
        }
    }
    None
}
