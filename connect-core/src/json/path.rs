//! Converts an offset in a JSON text into a member path.
//!
//! Neither the reader nor the writer tracks a path. If something is wrong, the text up to that
//! point is scanned again, so a path costs nothing until it is needed, and needs no generated code.

use std::borrow::Cow;

use super::Reader;
use super::scan::special;
use crate::validate::Place;

/// The maximum number of bytes of a key that a path shows.
const KEY_SHOWN: usize = 64;

/// One open array or object.
enum Level<'a> {
    Array(usize),
    /// A string is a key only once its colon was seen. Before that it may be a value in a malformed
    /// text, which must not be shown.
    Object {
        key: Option<&'a str>,
        key_comes: bool,
    },
}

/// Returns the path of the value that contains or begins at `offset`: `Items[3].Name`, or an empty
/// path for the outermost value.
///
/// The text before `offset` should be well-formed, as it is once a reader has checked it. Other
/// texts give some path, without a panic.
pub(super) fn path_at(text: &str, offset: usize) -> String {
    show(&levels_at(text, offset))
}

/// Returns the place of the value that contains or begins at `offset`; see [`path_at`].
pub(crate) fn place_at(text: &str, offset: usize) -> Place {
    let levels = levels_at(text, offset);
    Place::new(show(&levels), levels.iter().filter_map(step))
}

/// Returns the arrays and objects that are open at `offset`.
fn levels_at(text: &str, offset: usize) -> Vec<Level<'_>> {
    let bytes = text.as_bytes();
    let end = offset.min(bytes.len());
    let mut levels: Vec<Level<'_>> = Vec::new();
    let mut at = 0;
    while at < end {
        match bytes[at] {
            b'{' => levels.push(Level::Object { key: None, key_comes: true }),
            b'[' => levels.push(Level::Array(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::Array(index)) => *index += 1,
                Some(Level::Object { key, key_comes }) => {
                    *key = None;
                    *key_comes = true;
                }
                None => {}
            },
            b':' => {
                if let Some(Level::Object { key_comes, .. }) = levels.last_mut() {
                    *key_comes = false;
                }
            }
            b'"' => {
                let close = string_end(bytes, at + 1);
                if let Some(Level::Object { key, key_comes: true }) = levels.last_mut() {
                    *key = text.get(at + 1..close);
                }
                at = close;
            }
            _ => {}
        }
        at += 1;
    }
    levels
}

/// Returns the step from an array or object to its value: an index, or a key without escapes.
fn step<'a>(level: &Level<'a>) -> Option<Cow<'a, str>> {
    match *level {
        Level::Array(index) => Some(index.to_string().into()),
        Level::Object { key: Some(key), key_comes: false } if key.contains('\\') => {
            let quoted = format!("\"{key}\"");
            let key = Reader::over(&quoted).string().map_or_else(|_| key.to_owned(), Cow::into_owned);
            Some(key.into())
        }
        Level::Object { key: Some(key), key_comes: false } => Some(key.into()),
        Level::Object { .. } => None,
    }
}

/// Returns the index of the quote that ends the string whose first character is at `from`.
pub(super) fn string_end(bytes: &[u8], from: usize) -> usize {
    let mut at = special(bytes, from);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => break,
            b'\\' => at = special(bytes, at + 2),
            _ => at = special(bytes, at + 1),
        }
    }
    at
}

fn show(levels: &[Level<'_>]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Array(index) => {
                path.push('[');
                path.push_str(itoa::Buffer::new().format(*index));
                path.push(']');
            }
            Level::Object { key: Some(key), key_comes: false } => {
                if !path.is_empty() {
                    path.push('.');
                }
                // `str::floor_char_boundary` needs a newer compiler than the crate's
                // `rust-version`.
                let mut ends = (0..=key.len().min(KEY_SHOWN)).rev();
                let shown = ends.find(|&end| key.is_char_boundary(end)).unwrap_or_default();
                path.push_str(&key[..shown]);
                if shown < key.len() {
                    path.push('…');
                }
            }
            Level::Object { .. } => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, needle: &str) -> String {
        path_at(text, text.find(needle).unwrap())
    }

    #[test]
    fn a_path_names_members_and_items() {
        let text = r#"{"A":{"B":[1,{"C":"x","D":true}]},"E":null}"#;
        assert_eq!(at(text, "1"), "A.B[0]");
        assert_eq!(at(text, "\"x\""), "A.B[1].C");
        assert_eq!(at(text, "true"), "A.B[1].D");
        assert_eq!(at(text, "null"), "E");
        assert_eq!(path_at(text, 0), "");
        assert_eq!(path_at(text, text.len()), "");
    }

    #[test]
    fn brackets_inside_strings_are_text() {
        let text = r#"{"a\"}]":"[{,\\","b":1}"#;
        assert_eq!(at(text, "1"), "b");
        assert_eq!(at(text, "\"[{"), r#"a\"}]"#);
    }

    #[test]
    fn a_pointer_has_a_step_for_each_key_and_item() {
        let text = r#"{"M":{"a.b[0]":[0,{"c\"/d":1}]}}"#;
        let place = place_at(text, text.find("1}").unwrap());
        assert_eq!((place.path(), place.pointer()), (r#"M.a.b[0][1].c\"/d"#, r#"/M/a.b[0]/1/c"~1d"#));
    }

    #[test]
    fn a_string_without_a_colon_is_not_a_key() {
        let text = r#"{"A":{"secret","B":1}}"#;
        assert_eq!(at(text, ","), "A");
        assert_eq!(at(text, ":{"), "");
        assert_eq!(at(text, "{\"secret"), "A");
    }

    #[test]
    fn malformed_text_and_odd_offsets_do_not_panic() {
        for text in ["}}]],", "{\"", "[\"\\", "{\"a\":\"é\\", ""] {
            for offset in 0..text.len() + 3 {
                let _ = path_at(text, offset);
            }
        }
        let long = format!("{{\"{}\":1}}", "é".repeat(100));
        assert!(at(&long, "1").ends_with("é…"));
    }
}
