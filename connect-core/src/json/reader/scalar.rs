//! Reads literals, strings and numbers.

use std::borrow::Cow;

use super::Reader;
use crate::json::error::{Invalid, What};
use crate::json::scan::special;
use crate::json::surrogate;

/// A number as its text.
pub(in crate::json) struct Number<'a> {
    pub(in crate::json) text: &'a str,
    /// True if the number has neither a fraction nor an exponent.
    pub(in crate::json) is_integer: bool,
    pub(in crate::json) start: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), Invalid> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            Err(self.fail(What::Syntax("a literal that is not JSON")))
        }
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not a boolean.
    pub fn boolean(&mut self) -> Result<bool, Invalid> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Reads a string, which borrows from the text unless it has escapes.
    ///
    /// Half of a surrogate pair, such as `\ud83d` without `\ude00`, is read as U+FFFD. Services
    /// send one when they cut a text within a character.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not a string, or contains a control character or an
    /// unknown escape.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Invalid> {
        if !self.take(b'"') {
            return Err(self.unexpected("a string"));
        }
        let start = self.at;
        let end = special(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"')
            && let Some(text) = self.text.get(start..end)
        {
            self.at = end + 1;
            return Ok(Cow::Borrowed(text));
        }
        self.escaped(start).map(Cow::Owned)
    }

    /// Reads a string with escapes. `start` is the offset after its opening quote.
    #[cold]
    fn escaped(&mut self, start: usize) -> Result<String, Invalid> {
        let mut out = std::mem::take(&mut self.scratch);
        out.clear();
        let mut from = start;
        loop {
            let end = special(self.text.as_bytes(), from);
            out.push_str(self.text.get(from..end).unwrap_or_default());
            self.at = end;
            match self.text.as_bytes().get(end) {
                None => return Err(self.fail(What::Ended)),
                Some(b'"') => {
                    self.at = end + 1;
                    let text = out.as_str().to_owned();
                    self.scratch = out;
                    return Ok(text);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err(self.fail(What::Syntax("a control character in a string"))),
            }
            from = self.at;
        }
    }

    /// Reads one escape. The reader is positioned at its backslash.
    fn escape(&mut self) -> Result<char, Invalid> {
        let start = self.at;
        let Some(&letter) = self.text.as_bytes().get(start + 1) else {
            self.at = self.text.len();
            return Err(self.fail(What::Ended));
        };
        self.at = start + 2;
        Ok(match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(start),
            _ => return Err(self.fail_at(start, What::Syntax("an escape that is not JSON"))),
        })
    }

    /// Reads `XXXX`, or `XXXX\uXXXX` for a surrogate pair; half of a pair is U+FFFD. `start` is the
    /// offset of the first backslash.
    fn unicode_escape(&mut self, start: usize) -> Result<char, Invalid> {
        let first = self.four_hex(start)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let end = self.at;
        if surrogate::is_leading(first) && self.text.as_bytes().get(end..end + 2) == Some(b"\\u") {
            self.at += 2;
            let second = self.four_hex(end)?;
            if let Some(pair) = surrogate::pair(first, second) {
                return Ok(pair);
            }
            // The second escape may itself begin a pair.
            self.at = end;
        }
        self.halves += 1;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn four_hex(&mut self, start: usize) -> Result<u32, Invalid> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).unwrap_or_default();
        if digits.len() < 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(self.fail_at(start, What::Syntax("a `\\u` escape without four hexadecimal digits")));
        }
        let value =
            digits.iter().fold(0, |value, &digit| value << 4 | (digit as char).to_digit(16).unwrap_or_default());
        self.at += 4;
        Ok(value)
    }

    /// Reads a number as its text.
    pub(in crate::json) fn number(&mut self, expected: &'static str) -> Result<Number<'a>, Invalid> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.unexpected(expected));
        }
        let start = self.at;
        self.at += usize::from(self.text.as_bytes()[start] == b'-');
        let first = self.at;
        let whole = self.digits()?;
        if whole > 1 && self.text.as_bytes()[first] == b'0' {
            return Err(self.fail_at(start, What::Syntax("a number with a leading zero")));
        }
        let mut is_integer = true;
        if self.text.as_bytes().get(self.at) == Some(&b'.') {
            is_integer = false;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.text.as_bytes().get(self.at) {
            is_integer = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.text.as_bytes().get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Number { text: &self.text[start..self.at], is_integer, start })
    }

    /// Consumes at least one digit and returns their number.
    fn digits(&mut self) -> Result<usize, Invalid> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        match self.at - start {
            0 if self.at == bytes.len() => Err(self.fail(What::Ended)),
            0 => Err(self.fail(What::Syntax("a number with a missing digit"))),
            count => Ok(count),
        }
    }
}
