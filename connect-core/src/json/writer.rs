//! The writer of JSON.

use std::io;
use std::ops::Range;

use serde_core::Serialize;

use super::MAX_DEPTH;
use super::path::path_at;
use super::scan::special;
use crate::validate::{ViolationKind, Violations};

/// A writer of one JSON text.
///
/// Every value in an array or object is followed by a comma, and the closing bracket overwrites the
/// last one. The writer therefore needs no state and no branch before each member.
/// [`EncodeJson::encode_member`](super::EncodeJson::encode_member) and [`separate`](Self::separate)
/// write that comma.
///
/// Arrays and objects nest at most [`MAX_DEPTH`] levels deep, as for the reader. A value that is
/// deeper becomes a violation of the input.
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
///         writer.begin_object();
///         self.x.encode_member("\"x\":", writer);
///         self.y.encode_member("\"y\":", writer);
///         writer.end_object();
///     }
/// }
///
/// assert_eq!(json::to_string(&Point { x: 1, y: None }), r#"{"x":1}"#);
/// ```
#[derive(Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
    violations: Violations,
    /// The byte ranges of secret values.
    secrets: Vec<Range<usize>>,
    /// The number of open arrays and objects.
    depth: u32,
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

    pub(crate) fn into_parts(self) -> (Vec<u8>, Violations, Vec<Range<usize>>) {
        (self.out, self.violations, self.secrets)
    }

    /// Writes a secret value, which is redacted wherever the text is shown to people.
    pub fn secret(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        write(self);
        self.secrets.push(start..self.out.len());
    }

    /// Writes a member whose value is a secret.
    pub(crate) fn secret_member(&mut self, key: &str, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        write(self);
        // The range after the key and before the comma; empty if the member was omitted.
        let value = start + key.len()..self.out.len().saturating_sub(1);
        if !value.is_empty() {
            self.secrets.push(value);
        }
    }

    /// Begins an object.
    #[inline]
    pub fn begin_object(&mut self) {
        self.open(b'{');
    }

    /// Ends an object.
    #[inline]
    pub fn end_object(&mut self) {
        self.close(b'}');
    }

    /// Begins an array.
    #[inline]
    pub fn begin_array(&mut self) {
        self.open(b'[');
    }

    /// Ends an array.
    #[inline]
    pub fn end_array(&mut self) {
        self.close(b']');
    }

    #[inline]
    fn open(&mut self, bracket: u8) {
        self.depth += 1;
        if self.depth == MAX_DEPTH + 1 {
            self.violate(ViolationKind::TooDeep);
        }
        self.out.push(bracket);
    }

    /// Writes a value that can contain itself, unless that would be too deep. Recursion ends here,
    /// since every recursive type has a box, a list or a map in it.
    #[inline]
    pub(crate) fn nested(&mut self, write: impl FnOnce(&mut Self)) {
        if self.depth > MAX_DEPTH {
            self.null();
        } else {
            write(self);
        }
    }

    /// Like [`nested`](Self::nested), for a member.
    #[inline]
    pub(crate) fn nested_member(&mut self, key: &str, write: impl FnOnce(&mut Self)) {
        if self.depth > MAX_DEPTH {
            self.key(key);
            self.null();
            self.separate();
        } else {
            write(self);
        }
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
    pub(super) fn string_member(&mut self, key: &str, value: &str) {
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
    /// If its `Serialize` returns an error, the member becomes a violation of the input, and the
    /// request is not sent.
    pub fn serde<T: Serialize + ?Sized>(&mut self, value: &T) {
        let start = self.out.len();
        let mut formatter = Bounded { depth: self.depth };
        let mut serializer = serde_json::Serializer::with_formatter(&mut self.out, &mut formatter);
        if value.serialize(&mut serializer).is_err() {
            self.out.truncate(start);
            let is_too_deep = formatter.depth > MAX_DEPTH;
            self.refuse(if is_too_deep { ViolationKind::TooDeep } else { ViolationKind::NotSerializable });
        }
    }

    #[cold]
    pub(crate) fn refuse(&mut self, violation: ViolationKind) {
        self.violate(violation);
        self.null();
    }

    /// Adds a violation of the value that is written next.
    #[cold]
    fn violate(&mut self, violation: ViolationKind) {
        let Self { out, violations, .. } = self;
        violations.add_with(violation, || {
            let written = std::str::from_utf8(out).unwrap_or_default();
            path_at(written, written.len())
        });
    }
}

/// The compact format, which fails where arrays and objects nest too deep.
struct Bounded {
    /// The number of open arrays and objects.
    depth: u32,
}

impl Bounded {
    fn open(&mut self) -> io::Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(io::Error::other("too deep")) } else { Ok(()) }
    }
}

impl serde_json::ser::Formatter for &mut Bounded {
    fn begin_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open()?;
        writer.write_all(b"[")
    }

    fn end_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"]")
    }

    fn begin_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open()?;
        writer.write_all(b"{")
    }

    fn end_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"}")
    }
}
