//! The pull reader of JSON.

mod container;
mod level;
mod request;
mod scalar;
mod tag;
mod trials;

pub use self::container::{Array, Object};
pub(super) use self::scalar::Number;
pub use self::trials::Trials;

use self::container::Place;
use self::level::Level;
use self::request::AbsentMember;

use std::borrow::Cow;

use super::DecodeJson;
use super::error::{DecodeError, Invalid, Problem, What};
use super::surrogate;

/// The maximum nesting depth of arrays and objects, in reading and writing. It is equal to
/// `serde_json`'s, so that both accept the same texts.
pub const MAX_DEPTH: u32 = crate::validate::MAX_DEPTH;

/// A pull reader, which reads one JSON text value by value.
///
/// A method that returns [`Invalid`] has recorded in the reader what is wrong and where; propagate
/// it with `?`. After an error the reader is positioned at the end of the text, and every further
/// call fails. [`json::from_slice`](super::from_slice) reports the first error.
///
/// # Examples
///
/// A shape implemented by hand reads an object like this:
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
/// let point = json::from_slice::<Point>(br#"{"y": 2, "other": [], "x": 1}"#)?;
/// assert_eq!(point, Point { x: 1, y: 2 });
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    level: Level,
    problem: Option<Problem>,
    /// A buffer in which strings with escapes are assembled.
    scratch: String,
    /// The number of halves of surrogate pairs that were read.
    halves: usize,
    /// The number of bytes that the values may still take.
    memory: usize,
    /// The tag beside the members of the next object, if it is a variant of a union.
    beside: Option<&'static str>,
    /// The number of bytes that unions may still read more than once.
    rereads: usize,
    /// The rules for a text that a client sent; see [`of_request`](Self::of_request).
    is_of_request: bool,
    /// The required members that are absent in a request.
    absent: Vec<AbsentMember>,
    /// True in a trial of a variant of an untagged union, which an absent member ends.
    is_trial: bool,
}

impl<'a> Reader<'a> {
    /// Creates a reader at the start of `text`.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if `text` is not UTF-8.
    pub fn new(text: &'a [u8]) -> Result<Self, DecodeError> {
        match std::str::from_utf8(text) {
            Ok(text) => Ok(Self::over(text)),
            Err(error) => Err(DecodeError::not_utf8(text, error.valid_up_to())),
        }
    }

    pub(crate) fn over(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            level: Level::outermost(),
            problem: None,
            scratch: String::new(),
            halves: 0,
            memory: Self::DEFAULT_MEMORY_LIMIT,
            beside: None,
            rereads: tag::rereads(text.len()),
            is_of_request: false,
            absent: Vec::new(),
            is_trial: false,
        }
    }

    /// The default memory limit of a reader: 64 MiB, four times the default limit of a response.
    pub const DEFAULT_MEMORY_LIMIT: usize = 64 << 20;

    /// Sets the memory that the values of the text may take, in bytes: lists, maps, boxes, strings
    /// and blobs that the shapes of this crate build. The values of a text such as `[{},{},…]` can
    /// take a hundred times the length of the text, so a limit on the length is not enough.
    #[must_use]
    pub fn with_memory_limit(self, bytes: usize) -> Self {
        Self { memory: bytes, ..self }
    }

    /// Takes `bytes` from the memory that the values may still take.
    #[inline]
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), Invalid> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(self.too_large()),
        }
    }

    #[cold]
    fn too_large(&mut self) -> Invalid {
        self.fail(if self.is_of_request { What::RequestTooLarge } else { What::TooLarge })
    }

    /// Takes the memory of a buffer of `capacity` items, which doubles when it is full. While it
    /// grows, it is in memory twice.
    #[inline]
    pub(crate) fn charge_growth<T>(&mut self, len: usize, capacity: usize) -> Result<(), Invalid> {
        if len < capacity { Ok(()) } else { self.charge(capacity.max(4).saturating_mul(size_of::<T>()) / 2 * 3) }
    }

    /// Checks that only white space is left.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if anything else is left, or an array or object is still open.
    pub fn finish(&mut self) -> Result<(), Invalid> {
        match self.peek() {
            None if self.has_absent() => Err(Invalid(())),
            None if self.level.depth() == 0 && self.problem.is_none() => Ok(()),
            None => Err(self.fail(What::Ended)),
            Some(_) => Err(self.fail(What::Trailing)),
        }
    }

    /// Reads a value that is a secret. The path of an error ends at the secret, since the keys of a
    /// map in it are secrets too.
    #[inline]
    pub(crate) fn secret<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Invalid>) -> Result<T, Invalid> {
        let start = self.at;
        let value = read(self);
        if let Some(problem) = &mut self.problem {
            problem.shown = problem.shown.min(start);
        }
        self.hide_absent_from(start);
        value
    }

    /// Reads a value that is the whole text.
    pub(crate) fn whole<T: DecodeJson>(&mut self) -> Result<T, DecodeError> {
        self.whole_with(T::decode_json)
    }

    /// Reads a value that is the whole text with `read`.
    pub(crate) fn whole_with<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Invalid>,
    ) -> Result<T, DecodeError> {
        let value = read(self).and_then(|value| self.finish().map(|()| value));
        value.map_err(|invalid| self.error(invalid))
    }

    /// Returns the error that the reader recorded when it returned an [`Invalid`].
    pub fn error(&self, _: Invalid) -> DecodeError {
        if self.has_absent() {
            return self.absent_error();
        }
        let problem = self.problem.unwrap_or(Problem { offset: self.at, shown: self.at, what: What::Ended });
        DecodeError::new(self.text, problem)
    }

    /// Rejects the value that was read last or is about to be read, because it violates a rule of
    /// its shape. `expected` states the rule and is the error's message.
    ///
    /// `expected` is a `&'static str`, so that no message can contain a value.
    pub fn invalid(&mut self, expected: &'static str) -> Invalid {
        self.fail(What::Shape(expected))
    }

    /// Records a deferred error, which the enclosing object reports on its next step.
    ///
    /// If the error is from another reader, which a shape may have created, a generic error is
    /// recorded.
    #[cold]
    pub(crate) fn keep(&mut self, _: Invalid) {
        if self.has_absent() {
            return;
        }
        self.fail(What::Shape("the shape rejects this value"));
    }

    pub(super) fn fail(&mut self, what: What) -> Invalid {
        self.fail_at(self.at, what)
    }

    pub(super) fn fail_at(&mut self, offset: usize, what: What) -> Invalid {
        // The offset may be that of an object of another reader.
        let offset = offset.min(self.text.len());
        self.problem.get_or_insert(Problem { offset, shown: offset, what });
        self.at = self.text.len();
        Invalid(())
    }

    /// Skips white space and returns the next byte without consuming it.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            // Most texts have no white space here.
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

    /// Consumes the next byte if it is `byte`.
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

    /// Consumes a `null` if it is the next value. Returns true if it was.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value begins with `n` but is not `null`.
    #[inline]
    pub fn null(&mut self) -> Result<bool, Invalid> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    /// Begins to read an object.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not an object, or nests deeper than [`MAX_DEPTH`].
    #[inline]
    pub fn object(&mut self) -> Result<Object, Invalid> {
        if self.peek() != Some(b'{') {
            return Err(self.unexpected("an object"));
        }
        let start = self.at;
        self.open()?;
        // No key is likely before the first one is compared with the tag.
        let likely = if self.beside.is_none() { 0 } else { usize::MAX };
        Ok(Object { start, level: self.level, place: Place::Open, likely, has_variant: false })
    }

    /// Begins to read an array.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not an array, or nests deeper than [`MAX_DEPTH`].
    #[inline]
    pub fn array(&mut self) -> Result<Array, Invalid> {
        if self.peek() != Some(b'[') {
            return Err(self.unexpected("an array"));
        }
        self.open()?;
        Ok(Array { level: self.level, place: Place::Open })
    }

    #[inline]
    fn open(&mut self) -> Result<(), Invalid> {
        if self.level.depth() == MAX_DEPTH {
            return Err(self.fail(What::TooDeep));
        }
        self.level = self.level.inner();
        self.at += 1;
        Ok(())
    }

    /// Advances to the next item or member of the array or object at `level`: consumes a comma or
    /// the closing bracket. Returns false at the closing bracket.
    #[inline]
    fn step(&mut self, level: Level, place: &mut Place, close: u8) -> Result<bool, Invalid> {
        if level != self.level {
            return self.step_elsewhere(*place);
        }
        match (self.peek(), *place) {
            (_, Place::Closed) => Ok(false),
            (Some(byte), _) if byte == close => {
                self.at += 1;
                self.level = level.outer();
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

    /// Returns false for an array or object that was read to its end; fails for any other that is
    /// not the innermost open one of this reader.
    #[cold]
    fn step_elsewhere(&mut self, place: Place) -> Result<bool, Invalid> {
        match place {
            Place::Closed => Ok(false),
            Place::Open | Place::Inside if self.has_absent() => Err(Invalid(())),
            Place::Open | Place::Inside => Err(self.fail(What::Shape(
                "the array or object is not open here: read it with its own reader, and finish inner ones first",
            ))),
        }
    }

    /// Reads the value of a member or an item. Returns `None` for a `null`, unless `T` itself
    /// accepts `null`.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not a `T`.
    #[inline]
    pub fn member<T: DecodeJson>(&mut self) -> Result<Option<T>, Invalid> {
        if !T::NULLABLE && self.null()? {
            return Ok(None);
        }
        T::decode_json(self).map(Some)
    }

    /// Skips a value of any type, checking its syntax.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not JSON, or nests deeper than [`MAX_DEPTH`].
    pub fn skip(&mut self) -> Result<(), Invalid> {
        // One bit per open bracket, the innermost lowest, 1 for an object. `MAX_DEPTH` bits fit
        // into a `u128`.
        let (mut kinds, outer) = (0_u128, self.level);
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
                if self.level == outer {
                    return Ok(());
                }
                let in_object = kinds & 1 == 1;
                if self.step(self.level, &mut place, if in_object { b'}' } else { b']' })? {
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

    /// Reads a string, or skips a value of another type.
    pub(crate) fn string_or_skip(&mut self) -> Result<Option<Cow<'a, str>>, Invalid> {
        if self.is_next(b'"') { self.string().map(Some) } else { self.skip().map(|()| None) }
    }

    /// Reads a string and converts it with `parse`.
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

    /// Reads a number and converts it with `parse`.
    pub(crate) fn parsed_number<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Invalid> {
        let Number { text, start, .. } = self.number(expected)?;
        parse(text).ok_or_else(|| self.fail_at(start, What::Expected(expected, "a number out of range")))
    }

    /// Reads a value of any type as its JSON text, in which halves of surrogate pairs are replaced.
    pub(crate) fn raw(&mut self) -> Result<Cow<'a, str>, Invalid> {
        let (start, halves) = (self.offset(), self.halves);
        self.skip()?;
        let text = self.text.get(start..self.at).unwrap_or_default();
        Ok(if self.halves == halves { text.into() } else { surrogate::replace_halves(text).into() })
    }

    /// Returns true if the next value begins with `byte`.
    pub(crate) fn is_next(&mut self, byte: u8) -> bool {
        self.peek() == Some(byte)
    }

    /// Returns the offset of the next value.
    pub(crate) fn offset(&mut self) -> usize {
        self.peek();
        self.at
    }

    /// Returns the offset of the next item or member name of the innermost array or object.
    pub(crate) fn next_offset(&mut self) -> usize {
        let mut at = self.offset();
        let bytes = self.text.as_bytes();
        if bytes.get(at) == Some(&b',') {
            at += 1;
            while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
        }
        at
    }

    fn name(&mut self) -> Result<Cow<'a, str>, Invalid> {
        if self.peek() == Some(b'"') { self.string() } else { Err(self.unexpected("a member name in quotes")) }
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Invalid> {
        if self.take(b':') { Ok(()) } else { Err(self.unexpected("`:`")) }
    }
}
