//! Long answers, which are sent in parts.

/// The most characters of a message of plain text, which [`SendMessage`] documents. UTF-16 units
/// are counted: there are at least as many of them as of code points, so that the parts are short
/// enough for either meaning of *character*.
///
/// [`SendMessage`]: https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendMessage.html
const LONGEST: usize = 1_024;

/// Splits a text into messages, at white space if possible. A blank text has none.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.trim().is_empty() {
        let Some(end) = overflow(rest) else {
            parts.push(rest);
            break;
        };
        // A word may end exactly where the next character does not fit.
        let within = rest[end..].chars().next().map_or(end, |next| end + next.len_utf8());
        let space = rest[..within].rfind(char::is_whitespace).filter(|at| !rest[..*at].trim().is_empty());
        let (part, after) = rest.split_at(space.unwrap_or(end));
        if !part.trim().is_empty() {
            parts.push(part.trim_end());
        }
        rest = after.trim_start();
    }
    parts
}

/// Returns true if `text` is the part after `part`: its first word had no room there.
pub(super) fn continues(part: &str, text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    units(part) + 1 + units(word) > LONGEST
}

/// Returns the place of the first character that does not fit into a message.
fn overflow(text: &str) -> Option<usize> {
    let mut units = 0;
    let mut characters = text.char_indices();
    let (at, _) = characters.find(|(_, character)| {
        units += character.len_utf16();
        units > LONGEST
    })?;
    Some(at)
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_fits_is_one_part_as_it_is() {
        let longest = "a".repeat(LONGEST);
        for text in [" a\nb ", longest.as_str()] {
            assert_eq!(parts(text), [text]);
        }
    }

    #[test]
    fn a_blank_text_has_no_parts() {
        let long = " ".repeat(3 * LONGEST);
        for text in ["", " \n", long.as_str()] {
            assert!(parts(text).is_empty());
        }
    }

    #[test]
    fn a_long_text_is_split_at_white_space() {
        let text = vec!["word"; 1_000].join(" ");
        let parts = parts(&text);
        assert_eq!(parts.len(), 5);
        assert_eq!(parts.join(" "), text);
        assert!(parts.iter().all(|part| units(part) <= LONGEST));
        assert!(parts.windows(2).all(|pair| continues(pair[0], pair[1])));
    }

    #[test]
    fn a_word_that_ends_at_the_limit_is_not_cut() {
        let (one, two) = ("a".repeat(LONGEST), "b".repeat(3));
        assert_eq!(parts(&format!("{one} {two}")), [one, two]);
    }

    #[test]
    fn a_word_that_is_too_long_is_cut_between_characters() {
        for (word, count) in [("a".repeat(2_050), 3), ("é".repeat(2_050), 3), ("🦀".repeat(1_025), 3)] {
            let parts = parts(&word);
            assert_eq!((parts.len(), parts.concat()), (count, word.clone()));
            assert!(parts.iter().all(|part| units(part) <= LONGEST));
            assert!(parts.windows(2).all(|pair| continues(pair[0], pair[1])));
        }
        assert!(!continues("Hello", "there"));
    }

    #[test]
    fn white_space_at_the_limit_makes_no_empty_part() {
        let text = format!("{}a{}b", " ".repeat(2_000), " ".repeat(2_000));
        assert_eq!(parts(&text), ["a", "b"]);
    }
}
