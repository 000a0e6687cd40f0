//! Text from outside the program, made safe to print in messages, logs and terminals.

use std::error::Error;
use std::fmt::{self, Write};

/// The maximum number of characters shown of a code, a name or an ID.
pub(crate) const SHORT: usize = 128;

/// The maximum number of characters shown of a message.
pub(crate) const LONG: usize = 1_000;

/// A text from outside the program that prints as one line of printable text with a limited length.
///
/// Line breaks, tabs and other spaces become a space. Any other character that does not print, such
/// as an escape character or one that reverses the direction of the text, becomes `�`. A text that
/// is longer than the limit ends with `…`.
///
/// `Debug` prints the same text in quotes.
#[derive(Clone, Copy)]
pub(crate) struct Printable<'a> {
    text: &'a str,
    limit: usize,
}

impl<'a> Printable<'a> {
    /// Shows at most [`SHORT`] characters.
    pub(crate) fn short(text: &'a str) -> Self {
        Self { text, limit: SHORT }
    }

    /// Shows at most [`LONG`] characters.
    pub(crate) fn long(text: &'a str) -> Self {
        Self { text, limit: LONG }
    }
}

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.text.chars();
        for character in characters.by_ref().take(self.limit) {
            f.write_char(harmless(character))?;
        }
        if characters.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

impl fmt::Debug for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// An error and its causes as one line: what `main` prints for an error that it returns.
pub(crate) struct OneLine<'a>(pub(crate) &'a dyn Error);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, f)?;
        let mut cause = self.0.source();
        // The limit also ends a chain of causes that has no end.
        for _ in 0..MAX_CAUSES {
            let Some(error) = cause else { break };
            write!(f, "; caused by: {}", Printable::long(&error.to_string()))?;
            cause = error.source();
        }
        Ok(())
    }
}

/// The maximum number of causes of an error that are shown.
const MAX_CAUSES: usize = 16;

/// Implements `Debug` for errors as [`OneLine`], because `main` and `unwrap` print an error with
/// `Debug`.
macro_rules! debug_is_one_line {
    ($($error:ty)*) => {$(
        impl std::fmt::Debug for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&crate::printable::OneLine(self), f)
            }
        }
    )*};
}

pub(crate) use debug_is_one_line;

/// Returns the character to print for `character`: the same one, if it is printable.
fn harmless(character: char) -> char {
    match character {
        ' '..='~' => character,
        _ if character.is_whitespace() => ' ',
        _ if is_printable(character) => character,
        _ => char::REPLACEMENT_CHARACTER,
    }
}

/// Returns true if a character is printable by the tables of the standard library: if it is not a
/// control, format, private-use or unassigned character.
fn is_printable(character: char) -> bool {
    // At the start of a text, `escape_debug` also escapes combining characters.
    let mut text = String::from("a");
    text.push(character);
    text.escape_debug().count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_prints_is_unchanged() {
        for text in ["", "no such contact: `a` \"b\" \\ 'c'", "größer", "部屋がありません", "नमस्ते", "עברית", "🙂"]
        {
            assert_eq!(Printable::long(text).to_string(), text);
        }
    }

    #[test]
    fn text_that_does_not_print_is_replaced() {
        for character in
            "\0\u{1b}\u{7}\u{7f}\u{9b}\u{ad}\u{61c}\u{200b}\u{200d}\u{202e}\u{2066}\u{feff}\u{e000}\u{e0041}\u{fffff}"
                .chars()
        {
            assert_eq!(Printable::long(&character.to_string()).to_string(), "\u{fffd}", "{character:?}");
        }
        for character in "\t\r\n\u{b}\u{85}\u{a0}\u{2028}\u{2029}\u{3000}".chars() {
            assert_eq!(Printable::long(&character.to_string()).to_string(), " ", "{character:?}");
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(Printable::short(&"é".repeat(SHORT)).to_string(), "é".repeat(SHORT));
        assert_eq!(Printable::short(&"é".repeat(SHORT + 1)).to_string(), format!("{}…", "é".repeat(SHORT)));
        assert_eq!(format!("{:?}", Printable::long("a\n")), "\"a \"");
    }
}
