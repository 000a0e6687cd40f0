//! Headers, of requests and of responses.

mod list;

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;
use http::header::{GetAll, HeaderName, HeaderValue};

use super::text::{DecodeText, EncodeText, InvalidText, Lists, TextReader, TextWriter};
use crate::timestamp::TimestampFormat;
use crate::validate::{Path, ViolationKind, Violations};

/// Headers, in lower case, that belong to the connection and to the framing of the body. The HTTP
/// client sets them, so no member and no setting of a call can.
pub(crate) const FRAMING: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The format of a timestamp in a header that declares none.
///
/// Source: <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>.
const TIMESTAMP_FORMAT: TimestampFormat = TimestampFormat::HttpDate;

/// A type that can be sent in a header: strings, numbers, booleans, open enums, timestamps, and
/// lists and `Option`s of them.
///
/// Implemented for every [`EncodeText`]. A list is joined with commas, and an item that contains a
/// comma or a quote is quoted (RFC 9110, section 5.6.1). A list in a list is a violation of the
/// input. `None` sends no header; an empty string and an empty list send an empty value.
///
/// Source: <https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in a header",
    label = "not a header's type",
    note = "a header is a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeHeader {
    /// Writes the value; writes nothing if there is none.
    fn encode_header(&self, header: HeaderWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText + ?Sized> EncodeHeader for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    #[inline]
    fn encode_header(&self, mut header: HeaderWriter<'_>) {
        self.encode_text(&mut header);
    }
}

/// The writer of one header.
///
/// A text with a control character is rejected, and so is one with white space at either end, which
/// HTTP strips.
#[derive(Debug)]
pub struct HeaderWriter<'e> {
    headers: &'e mut HeaderMap,
    violations: &'e mut Violations,
    name: HeaderName,
    member: &'static str,
    sensitive: bool,
    list: Option<String>,
    lists: Lists,
}

impl<'e> HeaderWriter<'e> {
    pub(crate) fn new(
        headers: &'e mut HeaderMap,
        violations: &'e mut Violations,
        name: HeaderName,
        member: &'static str,
    ) -> Self {
        Self { headers, violations, name, member, sensitive: false, list: None, lists: Lists::default() }
    }

    fn set(&mut self, text: &str) {
        let has_space = |character: Option<char>| matches!(character, Some(' ' | '\t'));
        let violation = match HeaderValue::from_bytes(text.as_bytes()) {
            Err(_) => ViolationKind::ControlCharacter,
            Ok(_) if has_space(text.chars().next()) || has_space(text.chars().next_back()) => {
                ViolationKind::SurroundingSpace
            }
            Ok(mut value) => {
                value.set_sensitive(self.sensitive);
                match self.headers.try_insert(self.name.clone(), value) {
                    Ok(_) => return,
                    Err(_) => ViolationKind::TooManyHeaders,
                }
            }
        };
        self.reject(violation);
    }
}

impl TextWriter for HeaderWriter<'_> {
    fn text(&mut self, text: &str) {
        match &mut self.list {
            None => self.set(text),
            Some(list) => list::push_quoted(list, text),
        }
    }

    fn plain(&mut self, text: &str) {
        match &mut self.list {
            None => self.set(text),
            Some(list) => list::push(list, text),
        }
    }

    fn begin_list(&mut self) {
        if self.lists.begin() {
            self.reject(ViolationKind::NestedList);
        }
        self.list.get_or_insert_default();
    }

    fn end_list(&mut self) {
        if self.lists.end()
            && let Some(list) = self.list.take()
        {
            self.set(&list);
        }
    }

    fn mark_sensitive(&mut self) {
        self.sensitive = true;
    }

    fn reject(&mut self, violation: ViolationKind) {
        self.violations.add(Path::ROOT.member(self.member), violation);
    }

    fn timestamp_format(&self) -> TimestampFormat {
        TIMESTAMP_FORMAT
    }
}

/// A type that can be read from a header.
///
/// Implemented for every [`DecodeText`]. A header that occurs several times is one value, joined
/// with commas (RFC 9110, section 5.3). Each line of `Set-Cookie` is an item of its own, since its
/// values contain commas. In `Link`, a comma within `<…>` or quotes does not end an item (RFC
/// 8288).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header",
    label = "not a header's type",
    note = "a header is a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait DecodeHeader: Sized {
    /// Reads the value of a header that is present.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the header is not a value of this type.
    fn decode_header(header: &HeaderReader<'_>) -> Result<Self, InvalidText>;

    /// Returns the value for an absent header; `None` if the header is required.
    fn absent_header() -> Option<Self>;

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeText> DecodeHeader for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn decode_header(header: &HeaderReader<'_>) -> Result<Self, InvalidText> {
        T::decode_text(header)
    }

    fn absent_header() -> Option<Self> {
        T::absent_text()
    }
}

/// The reader of one header that is present.
pub struct HeaderReader<'a> {
    name: &'a str,
    lines: GetAll<'a, HeaderValue>,
    is_of_request: bool,
}

impl<'a> HeaderReader<'a> {
    pub(crate) fn new(name: &'a str, lines: GetAll<'a, HeaderValue>) -> Self {
        Self { name, lines, is_of_request: false }
    }

    /// Returns the reader with the rules for a header that a client sent.
    pub(crate) fn of_request(self) -> Self {
        Self { is_of_request: true, ..self }
    }

    /// Returns the text of each line. White space around a value is not a part of it (RFC 9110,
    /// section 5.5). An HTTP library removes it, but a message can also be made in memory.
    fn texts(&self) -> impl Iterator<Item = Result<&'a str, InvalidText>> {
        let text =
            |line: &'a HeaderValue| std::str::from_utf8(line.as_bytes()).map(|line| line.trim_matches([' ', '\t']));
        self.lines.iter().map(move |line| text(line).map_err(|_| InvalidText::new("UTF-8 text")))
    }
}

impl fmt::Debug for HeaderReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeaderReader")
            .field("name", &self.name)
            .field("lines", &self.lines.iter().count())
            .finish_non_exhaustive()
    }
}

impl TextReader for HeaderReader<'_> {
    /// Returns the value, with the values of a repeated header joined with commas (RFC 9110,
    /// section 5.3).
    fn text(&self) -> Result<Cow<'_, str>, InvalidText> {
        let mut lines = self.texts();
        let mut text = Cow::Borrowed(lines.next().transpose()?.unwrap_or_default());
        for line in lines {
            let (text, line) = (text.to_mut(), line?);
            text.push_str(if line.is_empty() { "," } else { ", " });
            text.push_str(line);
        }
        Ok(text)
    }

    fn items(&self) -> Result<Vec<String>, InvalidText> {
        if self.name.eq_ignore_ascii_case("set-cookie") {
            return self.texts().map(|line| line.map(str::to_owned)).collect();
        }
        let text = self.text()?;
        if self.name.eq_ignore_ascii_case("link") { Ok(list::split_links(&text)) } else { list::split(&text) }
    }

    fn timestamp_format(&self) -> TimestampFormat {
        TIMESTAMP_FORMAT
    }

    fn is_of_request(&self) -> bool {
        self.is_of_request
    }
}
