//! The writer of JSON.

mod unions;

use std::io;
use std::ops::Range;

use serde_json::ser::Formatter;

use super::MAX_DEPTH;
use super::path::place_at;
use super::scan::special;
use crate::validate::{ViolationKind, Violations};

/// A writer of one JSON text.
///
/// Every value in an array or object is followed by a comma, and the closing bracket overwrites the
/// last one. The writer therefore needs no state and no branch before each member.
/// [`EncodeJson::encode_member`](super::EncodeJson::encode_member) and [`separate`](Self::separate)
/// write that comma.
///
/// # Examples
///
/// ```
/// use connect_core::json::{self, EncodeJson, Writer};
///
/// struct Point { x: i32, y: Option<i32> }
///
/// impl EncodeJson for Point {
///     fn encode_json(&self, writer: &mut Writer) {
///         if writer.begin_object() {
///             self.x.encode_member("\"x\":", writer);
///             self.y.encode_member("\"y\":", writer);
///             writer.end_object();
///         }
///     }
/// }
///
/// assert_eq!(json::to_string(&Point { x: 1, y: None }), r#"{"x":1}"#);
/// ```
#[derive(Debug)]
pub struct Writer {
    out: Vec<u8>,
    /// The number of open brackets.
    depth: u32,
    /// The depth at which no bracket can be opened without further checks: [`MAX_DEPTH`], or the
    /// current depth while a tag waits for its object.
    limit: u32,
    /// The key and the value of the tag that the next object begins with.
    tag: Option<(&'static str, &'static str)>,
    violations: Violations,
    /// The byte ranges of secret values.
    secrets: Vec<Range<usize>>,
    /// The start of the outermost secret that is being written.
    hidden_from: Option<usize>,
}

impl Default for Writer {
    fn default() -> Self {
        Self {
            out: Vec::new(),
            depth: 0,
            limit: MAX_DEPTH,
            tag: None,
            violations: Violations::default(),
            secrets: Vec::new(),
            hidden_from: None,
        }
    }
}

impl Writer {
    /// Creates an empty writer with a capacity of `bytes`.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes), ..Self::default() }
    }

    /// Converts into the text written so far.
    pub fn into_string(self) -> String {
        // Only whole `str`s are appended, so this is UTF-8.
        String::from_utf8(self.out).unwrap_or_default()
    }

    /// Returns the number of bytes written so far.
    pub(crate) fn len(&self) -> usize {
        self.out.len()
    }

    pub(crate) fn into_parts(self) -> (Vec<u8>, Violations, Vec<Range<usize>>) {
        (self.out, self.violations, self.secrets)
    }

    /// Writes a secret value, which is redacted wherever the text is shown to people.
    pub fn secret(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        let outer = self.hide(start);
        write(self);
        self.hidden_from = outer;
        self.secrets.push(start..self.out.len());
    }

    /// Writes the secret key of a map's entry and a colon.
    pub(crate) fn secret_key(&mut self, key: &str) {
        let start = self.out.len();
        self.string(key);
        self.secrets.push(start..self.out.len());
        self.out.push(b':');
    }

    /// Writes the entries of a map whose keys are secrets, which are hidden from paths.
    pub(crate) fn secret_entries(&mut self, write: impl FnOnce(&mut Self)) {
        let outer = self.hide(self.out.len());
        write(self);
        self.hidden_from = outer;
    }

    /// Hides the text from `start` on from paths. Returns the start of the text that was hidden
    /// before.
    fn hide(&mut self, start: usize) -> Option<usize> {
        let outer = self.hidden_from;
        self.hidden_from = outer.or(Some(start));
        outer
    }

    /// Writes a member whose value is a secret.
    pub(crate) fn secret_member(&mut self, key: &str, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        let outer = self.hide(start + key.len());
        write(self);
        self.hidden_from = outer;
        // The range after the key and before the comma; empty if the member was omitted.
        let value = start + key.len()..self.out.len().saturating_sub(1);
        if !value.is_empty() {
            self.secrets.push(value);
        }
    }

    /// Begins an object, and returns true.
    ///
    /// Returns false if the object would nest deeper than [`MAX_DEPTH`](super::MAX_DEPTH). The
    /// value is then a violation of the input; write neither its members nor its end. Without this
    /// limit a value that contains itself many times would overflow the stack.
    #[inline]
    #[must_use = "write members and `end_object` only if this returns true"]
    pub fn begin_object(&mut self) -> bool {
        self.open(b'{')
    }

    /// Ends an object.
    #[inline]
    pub fn end_object(&mut self) {
        self.close(b'}');
    }

    /// Begins an array, and returns true.
    ///
    /// Returns false if the array would nest deeper than [`MAX_DEPTH`](super::MAX_DEPTH), like
    /// [`begin_object`](Self::begin_object).
    #[inline]
    #[must_use = "write items and `end_array` only if this returns true"]
    pub fn begin_array(&mut self) -> bool {
        self.open(b'[')
    }

    #[inline]
    fn open(&mut self, bracket: u8) -> bool {
        if self.depth == self.limit {
            return self.open_at_limit(bracket);
        }
        self.depth += 1;
        self.out.push(bracket);
        true
    }

    /// Ends an array.
    #[inline]
    pub fn end_array(&mut self) {
        self.close(b']');
    }

    fn close(&mut self, bracket: u8) {
        self.depth = self.depth.saturating_sub(1);
        match self.out.last_mut() {
            Some(comma @ b',') => *comma = bracket,
            _ => self.out.push(bracket),
        }
    }

    /// Writes a member's name, which is passed as JSON with its colon, such as
    /// `"\"DisplayName\":"`.
    #[inline]
    pub fn key(&mut self, key: &str) {
        self.out.extend_from_slice(key.as_bytes());
    }

    /// Writes the key of a map's entry and a colon.
    pub fn map_key(&mut self, key: &str) {
        self.string(key);
        self.out.push(b':');
    }

    /// Writes the comma that ends an item or a member.
    #[inline]
    pub fn separate(&mut self) {
        self.out.push(b',');
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.raw("null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// Writes a string, escaped as RFC 8259, section 7, requires.
    pub fn string(&mut self, value: &str) {
        let bytes = value.as_bytes();
        self.out.reserve(bytes.len() + 3);
        self.out.push(b'"');
        let end = special(bytes, 0);
        if end == bytes.len() {
            self.out.extend_from_slice(bytes);
        } else {
            self.escaped(bytes, end);
        }
        self.out.push(b'"');
    }

    /// Writes a string that needs no escapes.
    pub(crate) fn plain_string(&mut self, value: &str) {
        self.out.reserve(value.len() + 3);
        self.out.push(b'"');
        self.out.extend_from_slice(value.as_bytes());
        self.out.push(b'"');
    }

    /// Writes a string member: its key, its value and a comma.
    pub(crate) fn string_member(&mut self, key: &str, value: &str) {
        self.key(key);
        self.string(value);
        self.separate();
    }

    #[cold]
    fn escaped(&mut self, bytes: &[u8], first: usize) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let (mut start, mut end) = (0, first);
        while let Some(&byte) = bytes.get(end) {
            self.out.extend_from_slice(&bytes[start..end]);
            let short = match byte {
                b'"' => b'"',
                b'\\' => b'\\',
                0x08 => b'b',
                0x0c => b'f',
                b'\n' => b'n',
                b'\r' => b'r',
                b'\t' => b't',
                _ => {
                    let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
                    self.out.extend_from_slice(b"\\u00");
                    self.out.extend_from_slice(&digits);
                    0
                }
            };
            if short != 0 {
                self.out.extend_from_slice(&[b'\\', short]);
            }
            start = end + 1;
            end = special(bytes, start);
        }
        self.out.extend_from_slice(&bytes[start..]);
    }

    /// Writes text that is already JSON.
    #[inline]
    pub(crate) fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes the value that `value` serializes to with serde.
    ///
    /// If its `Serialize` returns an error, or the value nests deeper than
    /// [`MAX_DEPTH`](super::MAX_DEPTH), the member becomes a violation of the input, and the
    /// request is not sent.
    pub fn serde<T: serde_core::Serialize + ?Sized>(&mut self, value: &T) {
        let start = self.out.len();
        let format = Bounded { depth: self.depth };
        let mut serializer = serde_json::Serializer::with_formatter(&mut self.out, format);
        if let Err(error) = value.serialize(&mut serializer) {
            self.out.truncate(start);
            // Writing to a `Vec` never fails, so an I/O error is from the limit on the depth.
            self.refuse(if error.is_io() { ViolationKind::TooDeep } else { ViolationKind::NotSerializable });
        }
    }

    #[cold]
    pub(crate) fn refuse(&mut self, violation: ViolationKind) {
        let Self { out, violations, hidden_from, .. } = self;
        violations.add_with(violation, || {
            let written = std::str::from_utf8(out).unwrap_or_default();
            place_at(written, hidden_from.unwrap_or(written.len()))
        });
        self.null();
    }
}

/// The compact format of `serde_json`, with a limit on the depth.
struct Bounded {
    depth: u32,
}

impl Bounded {
    fn open<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        if self.depth >= MAX_DEPTH {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        self.depth += 1;
        writer.write_all(bracket)
    }

    fn close<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        writer.write_all(bracket)
    }
}

impl Formatter for Bounded {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]")
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}")
    }
}
