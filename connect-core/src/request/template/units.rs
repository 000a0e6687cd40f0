//! The characters of a path or a template, normalized.

/// A character of a path or of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// A byte that is not escaped, or an escaped unreserved character.
    Plain(u8),
    /// The byte of another escape.
    Escaped(u8),
    /// A label of a template.
    Label,
    /// A greedy label of a template.
    Greedy,
}

/// Reads the first unit of a text of a path, and returns what follows. A `%` that begins no escape
/// is an escaped `%`.
pub(super) fn first(text: &[u8]) -> Option<(Unit, &[u8])> {
    let (byte, rest) = text.split_first()?;
    if *byte != b'%' {
        return Some((Unit::Plain(*byte), rest));
    }
    let (byte, rest) = escape(rest).unwrap_or((b'%', rest));
    Some((if is_unreserved(byte) { Unit::Plain(byte) } else { Unit::Escaped(byte) }, rest))
}

/// Returns the units of a template: a label is one unit, whatever its name is.
pub(super) fn of_template(text: &str) -> impl Iterator<Item = Unit> {
    let mut rest = text.as_bytes();
    std::iter::from_fn(move || {
        if rest.first() == Some(&b'{') {
            let end = rest.iter().position(|byte| *byte == b'}').unwrap_or(rest.len());
            let (label, after) = rest.split_at(end);
            rest = after.get(1..).unwrap_or_default();
            return Some(if label.ends_with(b"+") { Unit::Greedy } else { Unit::Label });
        }
        let (unit, after) = first(rest)?;
        rest = after;
        Some(unit)
    })
}

/// Returns a text in its normal form.
pub(super) fn normalized(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((unit, after)) = first(rest) {
        match unit {
            Unit::Escaped(byte) => {
                out.extend([b'%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
            }
            Unit::Plain(byte) => out.push(byte),
            Unit::Label | Unit::Greedy => {}
        }
        rest = after;
    }
    // The bytes that are not ASCII are those of the text.
    String::from_utf8(out).unwrap_or_default()
}

/// Returns what follows `literal` at the start of `text`, if `text` begins with it.
pub(super) fn strip_prefix<'p>(text: &'p str, literal: &str) -> Option<&'p str> {
    // Text without escapes is in its normal form.
    if let Some(rest) = text.strip_prefix(literal)
        && !literal.as_bytes().contains(&b'%')
    {
        return Some(rest);
    }
    let (mut rest, mut literal) = (text.as_bytes(), literal.as_bytes());
    while let Some((expected, after)) = first(literal) {
        let (unit, following) = first(rest)?;
        if unit != expected {
            return None;
        }
        (rest, literal) = (following, after);
    }
    text.get(text.len() - rest.len()..)
}

/// Returns the places of `text` at which a unit begins, but the first one; the end is one too.
pub(super) fn places(text: &str) -> impl Iterator<Item = usize> {
    let mut rest = text.as_bytes();
    std::iter::from_fn(move || {
        let (_, after) = first(rest)?;
        rest = after;
        Some(text.len() - rest.len())
    })
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// Reads the two digits of an escape after its `%`, and returns what follows.
pub(super) fn escape(text: &[u8]) -> Option<(u8, &[u8])> {
    let [high, low, after @ ..] = text else { return None };
    Some((digit(*high)? << 4 | digit(*low)?, after))
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
