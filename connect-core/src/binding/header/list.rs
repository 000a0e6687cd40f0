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

/// Splits a list into its items.
pub(super) fn split(text: &str) -> Result<Vec<String>, InvalidText> {
    let mut rest = text.trim_matches([' ', '\t']);
    let mut items = Vec::new();
    while !rest.is_empty() {
        let (item, after) = next_item(rest)?;
        // An item can be empty only in quotes (RFC 9110, section 5.6.1.2).
        if !item.is_empty() || rest.starts_with('"') {
            items.push(item.into_owned());
        }
        rest = after;
    }
    Ok(items)
}

/// Splits the value of `Link` into its links, which are kept as they are (RFC 8288, section 3).
pub(super) fn split_links(text: &str) -> Vec<String> {
    let mut links = vec![String::new()];
    let (mut closing, mut is_escaped) = (None, false);
    for character in text.chars() {
        match (closing, character) {
            (None, ',') => {
                links.push(String::new());
                continue;
            }
            (None, '<') => closing = Some('>'),
            (None, '"') => closing = Some('"'),
            (Some(end), _) if character == end && !is_escaped => closing = None,
            _ => {}
        }
        is_escaped = closing == Some('"') && character == '\\' && !is_escaped;
        if let Some(link) = links.last_mut() {
            link.push(character);
        }
    }
    links.iter().map(|link| link.trim().to_owned()).filter(|link| !link.is_empty()).collect()
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
        assert_eq!(split(r#"a, "b,c" ,"d\"e\\",f"#).unwrap(), ["a", "b,c", "d\"e\\", "f"]);
        assert_eq!(split(" ").unwrap(), [""; 0]);
    }

    #[test]
    fn a_list_of_links_is_split_between_links() {
        let text = r#"<https://x/?a=1,2>; rel="next", , <https://x/>; title="a, \"b\", c>"; rel=last"#;
        let links = [r#"<https://x/?a=1,2>; rel="next""#, r#"<https://x/>; title="a, \"b\", c>"; rel=last"#];
        assert_eq!(split_links(text), links);
        assert_eq!(split_links(""), [""; 0]);
        assert_eq!(split_links("<a,b"), ["<a,b"]);
    }

    #[test]
    fn a_malformed_list_is_rejected() {
        for text in ["\"a", "\"a\\", "\"a\"b"] {
            assert!(split(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_written_list_is_read_back() {
        let items = ["a", "", "b,c", "\"", "\\", " d ", "e"];
        let mut list = String::new();
        for item in items {
            push_quoted(&mut list, item);
        }
        assert_eq!(split(&list).unwrap(), items);
    }
}
