//! Lists in a header: comma-separated, with quotes (RFC 9110, section 5.6).

use std::borrow::Cow;

use crate::binding::text::InvalidText;

/// Appends an item that needs no quotes.
pub(super) fn push(list: &mut String, text: &str) {
    if !list.is_empty() {
        list.push_str(", ");
    }
    list.push_str(text);
}

/// Appends an item, in quotes if it needs them.
pub(super) fn push_quoted(list: &mut String, text: &str) {
    let needs_quotes = text.is_empty()
        || text.contains(['"', ',', '\\'])
        || text.starts_with([' ', '\t'])
        || text.ends_with([' ', '\t']);
    if !needs_quotes {
        return push(list, text);
    }
    push(list, "\"");
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            list.push('\\');
        }
        list.push(character);
    }
    list.push('"');
}

/// Splits a list into its items, each of which spans `commas` comma-separated parts.
pub(super) fn split(text: &str, commas: usize) -> Result<Vec<String>, InvalidText> {
    let mut rest = text.trim_matches([' ', '\t']);
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let (part, after) = next_item(rest)?;
        // An item can be empty only in quotes (RFC 9110, section 5.6.1.2).
        if !part.is_empty() || rest.starts_with('"') {
            parts.push(part);
        }
        rest = after;
    }
    Ok(parts.chunks(commas.max(1)).map(|item| item.join(", ")).collect())
}

const UNCLOSED: InvalidText = InvalidText::new("a list whose quotes are closed");

/// Splits a list that is not empty into its first item and the rest.
fn next_item(text: &str) -> Result<(Cow<'_, str>, &str), InvalidText> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (item, rest) = text.split_once(',').unwrap_or((text, ""));
        return Ok((Cow::Borrowed(item.trim_matches([' ', '\t'])), rest.trim_start_matches([' ', '\t'])));
    };
    let mut item = String::new();
    let mut characters = quoted.char_indices();
    loop {
        match characters.next().ok_or(UNCLOSED)? {
            (_, '\\') => item.push(characters.next().ok_or(UNCLOSED)?.1),
            (end, '"') => {
                let rest = quoted[end + 1..].trim_start_matches([' ', '\t']);
                let rest = match rest.strip_prefix(',') {
                    Some(rest) => rest.trim_start_matches([' ', '\t']),
                    None if rest.is_empty() => rest,
                    None => return Err(InvalidText::new("a list with a comma after each quoted item")),
                };
                return Ok((Cow::Owned(item), rest));
            }
            (_, character) => item.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_split_at_commas_outside_quotes() {
        assert_eq!(split(r#"a, "b,c" ,"d\"e\\",f"#, 1).unwrap(), ["a", "b,c", "d\"e\\", "f"]);
        assert_eq!(split(" ", 1).unwrap(), [""; 0]);
    }

    #[test]
    fn an_item_can_span_two_parts() {
        assert_eq!(split("Mon, 1 Jan, Tue, 2 Jan", 2).unwrap(), ["Mon, 1 Jan", "Tue, 2 Jan"]);
    }

    #[test]
    fn a_malformed_list_is_rejected() {
        for text in ["\"a", "\"a\\", "\"a\"b"] {
            assert!(split(text, 1).is_err(), "{text}");
        }
    }

    #[test]
    fn a_written_list_is_read_back() {
        let items = ["a", "", "b,c", "\"", "\\", " d ", "e"];
        let mut list = String::new();
        for item in items {
            push_quoted(&mut list, item);
        }
        assert_eq!(split(&list, 1).unwrap(), items);
    }
}
