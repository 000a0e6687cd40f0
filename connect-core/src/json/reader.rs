//! The pull reader.

use std::borrow::Cow;

use super::DecodeJson;
use super::error::{DecodeError, Invalid, Problem, What};
use super::scan::special;
use crate::HeaderProblem;

/// How deep arrays and objects may nest: `serde_json`'s limit, so that both accept the same texts.
pub const MAX_DEPTH: u32 = 127;

/// Reads one JSON text, value by value.
///
/// A method that returns `Err(`[`Invalid`]`)` has noted in the reader what is wrong, and where; pass it on with `?`. After an error
/// the reader is of no more use: the one error is what [`json::from_slice`](super::from_slice) reports.
///
/// A hand-written shape reads an object like this:
///
/// ```
/// use connect_core::json::{self, DecodeJson, Invalid, Reader};
///
/// #[derive(Debug, PartialEq)]
/// struct Point { x: i32, y: i32 }
///
/// impl DecodeJson for Point {
///     fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
///         let (mut x, mut y) = (None, None);
///         let mut object = reader.object()?;
///         while let Some(key) = object.key(reader, &["x", "y"])? {
///             match key {
///                 0 => x = reader.member()?,
///                 _ => y = reader.member()?,
///             }
///         }
///         Ok(Self { x: object.required(reader, x, "x")?, y: object.required(reader, y, "y")? })
///     }
/// }
///
/// assert_eq!(json::from_slice::<Point>(br#"{"y": 2, "other": [], "x": 1}"#)?, Point { x: 1, y: 2 });
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    problem: Option<Problem>,
}

/// The place in an object that is being read; from [`Reader::object`]. Read it to its end.
#[derive(Debug)]
pub struct Object {
    start: usize,
    place: Place,
    likely: usize,
    pub(super) has_variant: bool,
}

/// The place in an array that is being read; from [`Reader::array`]. Read it to its end.
#[derive(Debug)]
pub struct Array {
    place: Place,
}

/// What comes before the next item or member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The opening bracket.
    Open,
    /// Another one.
    Inside,
    /// The closing bracket: there is none, and what follows is not this array's or object's.
    Closed,
}

/// The text of a number.
pub(super) struct Number<'a> {
    pub(super) text: &'a str,
    pub(super) is_integer: bool,
    pub(super) start: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `text`.
    ///
    /// # Errors
    ///
    /// When `text` is not UTF-8.
    pub fn new(text: &'a [u8]) -> Result<Self, DecodeError> {
        match std::str::from_utf8(text) {
            Ok(text) => Ok(Self::over(text)),
            Err(error) => Err(DecodeError::not_utf8(text, error.valid_up_to())),
        }
    }

    pub(super) fn over(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, problem: None }
    }

    /// Checks that nothing but white space is left.
    ///
    /// # Errors
    ///
    /// When there is something, or an array or object is still open.
    pub fn finish(&mut self) -> Result<(), Invalid> {
        match self.peek() {
            None if self.depth == 0 => Ok(()),
            None => Err(self.fail(What::Ended)),
            Some(_) => Err(self.fail(What::Trailing)),
        }
    }

    /// What the reader noted when it gave out an [`Invalid`].
    pub fn error(&self, _: Invalid) -> DecodeError {
        let problem = self.problem.unwrap_or(Problem { offset: self.at, what: What::Ended });
        DecodeError::new(self.text, problem)
    }

    /// Refuses the value that was read last, or is about to be: a shape's own rule, `expected` to be, does not hold.
    ///
    /// `expected` is a fixed text, so that no message can hold a value.
    pub fn invalid(&mut self, expected: &'static str) -> Invalid {
        self.fail(What::Shape(expected))
    }

    /// Refuses a header of the response that the text is the body of.
    pub(crate) fn invalid_header(&mut self, name: &'static str, problem: Option<HeaderProblem>) -> Invalid {
        self.fail_at(0, problem.map_or(What::NoHeader(name), |problem| What::Header(name, problem.0)))
    }

    pub(super) fn fail(&mut self, what: What) -> Invalid {
        self.fail_at(self.at, what)
    }

    pub(super) fn fail_at(&mut self, offset: usize, what: What) -> Invalid {
        self.problem.get_or_insert(Problem { offset, what });
        Invalid(())
    }

    /// Skips white space, then tells the next byte without taking it.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Takes the next byte if it is `byte`.
    #[inline]
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    #[cold]
    pub(super) fn unexpected(&mut self, expected: &'static str) -> Invalid {
        let what = match self.peek() {
            None => What::Ended,
            Some(b'"') => What::Expected(expected, "a string"),
            Some(b'{') => What::Expected(expected, "an object"),
            Some(b'[') => What::Expected(expected, "an array"),
            Some(b't' | b'f') => What::Expected(expected, "a boolean"),
            Some(b'n') => What::Expected(expected, "null"),
            Some(b'-' | b'0'..=b'9') => What::Expected(expected, "a number"),
            Some(_) => What::Expected(expected, "another character"),
        };
        self.fail(what)
    }

    /// Takes a `null`, if that is the next value.
    ///
    /// # Errors
    ///
    /// When the next value begins like `null` and is not.
    #[inline]
    pub fn null(&mut self) -> Result<bool, Invalid> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    fn word(&mut self, word: &'static str) -> Result<(), Invalid> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            Err(self.fail(What::Syntax("a word that is not JSON")))
        }
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// When the next value is not a boolean.
    pub fn boolean(&mut self) -> Result<bool, Invalid> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Reads a string. It borrows from the text unless it has escapes.
    ///
    /// # Errors
    ///
    /// When the next value is not a string, or is one with a control character, an unknown escape or half a surrogate pair.
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

    /// Reads the rest of a string with escapes; `start` is after its opening quote.
    #[cold]
    fn escaped(&mut self, start: usize) -> Result<String, Invalid> {
        let mut out = String::new();
        let mut from = start;
        loop {
            let end = special(self.text.as_bytes(), from);
            out.push_str(self.text.get(from..end).unwrap_or_default());
            self.at = end;
            match self.text.as_bytes().get(end) {
                None => return Err(self.fail(What::Ended)),
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err(self.fail(What::Syntax("a control character in a string"))),
            }
            from = self.at;
        }
    }

    /// Reads one escape; the reader stands at its backslash.
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

    /// Reads `XXXX`, or `XXXX\uXXXX` for a surrogate pair; `start` is the first backslash.
    fn unicode_escape(&mut self, start: usize) -> Result<char, Invalid> {
        let first = self.four_hex(start)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let is_leading = first < 0xdc00;
        if is_leading && self.text.as_bytes().get(self.at..self.at + 2) == Some(b"\\u") {
            self.at += 2;
            let second = self.four_hex(start)?;
            if (0xdc00..0xe000).contains(&second)
                && let Some(pair) = char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
            {
                return Ok(pair);
            }
        }
        Err(self.fail_at(start, What::Syntax("half a surrogate pair in a string")))
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

    /// Takes the text of a number.
    pub(super) fn number(&mut self, expected: &'static str) -> Result<Number<'a>, Invalid> {
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

    /// Takes at least one digit; how many there were.
    fn digits(&mut self) -> Result<usize, Invalid> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        match self.at - start {
            0 if self.at == bytes.len() => Err(self.fail(What::Ended)),
            0 => Err(self.fail(What::Syntax("a number without a digit where one must be"))),
            count => Ok(count),
        }
    }

    /// Opens an object.
    ///
    /// # Errors
    ///
    /// When the next value is not an object, or nests too deep.
    #[inline]
    pub fn object(&mut self) -> Result<Object, Invalid> {
        if self.peek() != Some(b'{') {
            return Err(self.unexpected("an object"));
        }
        let start = self.at;
        self.open()?;
        Ok(Object { start, place: Place::Open, likely: 0, has_variant: false })
    }

    /// Opens an array.
    ///
    /// # Errors
    ///
    /// When the next value is not an array, or nests too deep.
    #[inline]
    pub fn array(&mut self) -> Result<Array, Invalid> {
        if self.peek() != Some(b'[') {
            return Err(self.unexpected("an array"));
        }
        self.open()?;
        Ok(Array { place: Place::Open })
    }

    #[inline]
    fn open(&mut self) -> Result<(), Invalid> {
        if self.depth == MAX_DEPTH {
            return Err(self.fail(What::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Steps to the next item or member: takes a comma, or the closing bracket. `false` when that was it.
    #[inline]
    fn step(&mut self, place: &mut Place, close: u8) -> Result<bool, Invalid> {
        if *place == Place::Closed {
            return Ok(false);
        }
        if self.take(close) {
            self.depth -= 1;
            *place = Place::Closed;
            return Ok(false);
        }
        if *place == Place::Inside && !self.take(b',') {
            return Err(self.unexpected(if close == b'}' { "`,` or `}`" } else { "`,` or `]`" }));
        }
        *place = Place::Inside;
        Ok(true)
    }

    /// Reads a member's value, or an item's. `None` when it is `null`, unless `T` itself takes a `null`.
    ///
    /// # Errors
    ///
    /// Those of `T`.
    #[inline]
    pub fn member<T: DecodeJson>(&mut self) -> Result<Option<T>, Invalid> {
        if !T::NULLABLE && self.null()? {
            return Ok(None);
        }
        T::decode_json(self).map(Some)
    }

    /// Skips a value of any kind, checking that it is JSON.
    ///
    /// # Errors
    ///
    /// When it is not, or nests too deep.
    pub fn skip(&mut self) -> Result<(), Invalid> {
        // One bit for each open bracket, the innermost lowest: 1 for an object. `MAX_DEPTH` of them fit.
        let (mut kinds, outer) = (0_u128, self.depth);
        loop {
            let opened = match self.peek() {
                Some(b'{') => Some(1),
                Some(b'[') => Some(0),
                _ => None,
            };
            let mut place = Place::Open;
            if let Some(kind) = opened {
                self.open()?;
                kinds = kinds << 1 | kind;
            } else {
                self.skip_scalar()?;
                place = Place::Inside;
            }
            loop {
                if self.depth == outer {
                    return Ok(());
                }
                let in_object = kinds & 1 == 1;
                if self.step(&mut place, if in_object { b'}' } else { b']' })? {
                    if in_object {
                        self.name()?;
                        self.colon()?;
                    }
                    break;
                }
                kinds >>= 1;
                place = Place::Inside;
            }
        }
    }

    fn skip_scalar(&mut self) -> Result<(), Invalid> {
        match self.peek() {
            Some(b'"') => self.string().map(drop),
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') => self.null().map(drop),
            _ => self.number("a value").map(drop),
        }
    }

    /// Reads a string, or skips a value of another kind.
    pub(crate) fn string_or_skip(&mut self) -> Result<Option<Cow<'a, str>>, Invalid> {
        if self.is_next(b'"') { self.string().map(Some) } else { self.skip().map(|()| None) }
    }

    /// Reads a string that `parse` makes a value of.
    pub(crate) fn parsed_string<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Invalid> {
        let start = self.offset();
        if !self.is_next(b'"') {
            return Err(self.unexpected(expected));
        }
        let text = self.string()?;
        parse(&text).ok_or_else(|| self.fail_at(start, What::Expected(expected, "another string")))
    }

    /// Reads a number that `parse` makes a value of.
    pub(crate) fn parsed_number<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Invalid> {
        let Number { text, start, .. } = self.number(expected)?;
        parse(text).ok_or_else(|| self.fail_at(start, What::Expected(expected, "a number out of its range")))
    }

    /// Takes a value of any kind as text.
    pub(crate) fn raw(&mut self) -> Result<&'a str, Invalid> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Whether the next value begins with `byte`.
    pub(super) fn is_next(&mut self, byte: u8) -> bool {
        self.peek() == Some(byte)
    }

    pub(super) fn offset(&mut self) -> usize {
        self.peek();
        self.at
    }

    fn name(&mut self) -> Result<Cow<'a, str>, Invalid> {
        if self.peek() == Some(b'"') { self.string() } else { Err(self.unexpected("a member name in quotes")) }
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Invalid> {
        if self.take(b':') { Ok(()) } else { Err(self.unexpected("`:`")) }
    }
}

impl Object {
    /// Steps to the next member whose name is in `names`, skipping others. Its index in `names`; `None` at the object's end.
    ///
    /// Members in the order of `names` are found fastest.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn key(&mut self, reader: &mut Reader<'_>, names: &[&str]) -> Result<Option<usize>, Invalid> {
        while reader.step(&mut self.place, b'}')? {
            if let Some(name) = names.get(self.likely)
                && reader.take_name(name)
            {
                reader.colon()?;
                let found = self.likely;
                self.likely += 1;
                return Ok(Some(found));
            }
            let name = reader.name()?;
            reader.colon()?;
            if let Some(found) = names.iter().position(|known| *known == name) {
                self.likely = found + 1;
                return Ok(Some(found));
            }
            reader.skip()?;
        }
        Ok(None)
    }

    /// Steps to the next member, whatever its name; `None` at the object's end.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn any_key<'a>(&mut self, reader: &mut Reader<'a>) -> Result<Option<Cow<'a, str>>, Invalid> {
        if !reader.step(&mut self.place, b'}')? {
            return Ok(None);
        }
        let name = reader.name()?;
        reader.colon()?;
        Ok(Some(name))
    }

    /// What a member holds once the object has been read.
    ///
    /// # Errors
    ///
    /// When it was absent or `null`, and `T` cannot be.
    #[inline]
    pub fn required<T: DecodeJson>(
        &self,
        reader: &mut Reader<'_>,
        value: Option<T>,
        name: &'static str,
    ) -> Result<T, Invalid> {
        match value {
            Some(value) => Ok(value),
            None => T::absent().ok_or_else(|| reader.fail_at(self.start, What::Missing(name))),
        }
    }

    /// As [`required`](Self::required), for a type that serde reads.
    #[doc(hidden)]
    pub fn present<T>(&self, reader: &mut Reader<'_>, value: Option<T>, name: &'static str) -> Result<T, Invalid> {
        value.ok_or_else(|| reader.fail_at(self.start, What::Missing(name)))
    }

    /// Refuses the whole object: a rule that spans its members, which `expected` tells, does not hold.
    pub fn invalid(&self, reader: &mut Reader<'_>, expected: &'static str) -> Invalid {
        reader.fail_at(self.start, What::Shape(expected))
    }
}

impl Reader<'_> {
    /// Takes a member name if it is `name`, written without escapes.
    #[inline]
    fn take_name(&mut self, name: &str) -> bool {
        if self.peek() != Some(b'"') {
            return false;
        }
        let rest = &self.text.as_bytes()[self.at + 1..];
        let found = rest.get(name.len()) == Some(&b'"') && rest.starts_with(name.as_bytes());
        if found {
            self.at += name.len() + 2;
        }
        found
    }
}

impl Array {
    /// Steps to the next item; `false` at the array's end, and ever after.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    #[inline]
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, Invalid> {
        reader.step(&mut self.place, b']')
    }
}
