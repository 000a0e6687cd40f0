//! The pull reader.

mod container;
mod scalar;

pub use self::container::{Array, Object};
pub(super) use self::scalar::Number;

use self::container::Place;

use std::borrow::Cow;

use super::DecodeJson;
use super::error::{DecodeError, Invalid, Problem, What};

/// How deep arrays and objects may nest: `serde_json`'s limit, so that both accept the same texts.
pub const MAX_DEPTH: u32 = 127;

/// Reads one JSON text, value by value.
///
/// A method that returns `Err(`[`Invalid`]`)` has noted in the reader what is wrong, and where; pass it on with `?`. After an error
/// the reader is of no more use, as it stands at the end of the text: who goes on to the object's next member gets an error again. The
/// first error is what [`json::from_slice`](super::from_slice) reports.
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
    /// What strings with escapes are put together in.
    scratch: String,
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
        Self { text, at: 0, depth: 0, problem: None, scratch: String::new() }
    }

    /// Checks that nothing but white space is left.
    ///
    /// # Errors
    ///
    /// When there is something, or an array or object is still open.
    pub fn finish(&mut self) -> Result<(), Invalid> {
        match self.peek() {
            None if self.depth == 0 && self.problem.is_none() => Ok(()),
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

    /// Records an invalid or absent (`None`) header of the response whose body the text is.
    pub(crate) fn invalid_header(&mut self, name: &'static str, expected: Option<&'static str>) -> Invalid {
        self.fail_at(0, expected.map_or(What::NoHeader(name), |expected| What::Header(name, expected)))
    }

    /// Keeps an error that the object's next step is to report. A shape that reads with a reader of its own gives out that one's.
    #[cold]
    pub(crate) fn keep(&mut self, _: Invalid) {
        self.fail(What::Shape("its shape refuses this value"));
    }

    pub(super) fn fail(&mut self, what: What) -> Invalid {
        self.fail_at(self.at, what)
    }

    pub(super) fn fail_at(&mut self, offset: usize, what: What) -> Invalid {
        self.problem.get_or_insert(Problem { offset, what });
        self.at = self.text.len();
        Invalid(())
    }

    /// Skips white space, then tells the next byte without taking it.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            // Most texts have none.
            Some(&byte) if byte > b' ' => Some(byte),
            _ => self.peek_behind_space(),
        }
    }

    fn peek_behind_space(&mut self) -> Option<u8> {
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
        match (self.peek(), *place) {
            (_, Place::Closed) => Ok(false),
            (Some(byte), _) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                *place = Place::Closed;
                Ok(false)
            }
            (Some(b','), Place::Inside) => {
                self.at += 1;
                Ok(true)
            }
            (_, Place::Inside) => Err(self.unexpected(if close == b'}' { "`,` or `}`" } else { "`,` or `]`" })),
            (_, Place::Open) => {
                *place = Place::Inside;
                Ok(true)
            }
        }
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
    pub(crate) fn is_next(&mut self, byte: u8) -> bool {
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
