//! Labels: members in the path of the URI.

use std::borrow::Cow;
use std::fmt;

use super::host;
use super::text::{DecodeText, InvalidText, SingleText, TextReader, TextWriter};
use crate::percent;
use crate::validate::{Path, ViolationKind, Violations};

/// A type that can fill a label: strings, numbers, booleans, open enums and timestamps.
///
/// Implemented for every [`SingleText`]. A label needs a value, so `Option` and lists do not
/// implement this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot fill a label",
    label = "not a label's type",
    note = "a label is a string, a number, a boolean or an open enum",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeLabel {
    /// Writes the value.
    fn encode_label(&self, label: LabelWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: SingleText + ?Sized> EncodeLabel for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    #[inline]
    fn encode_label(&self, mut label: LabelWriter<'_>) {
        self.encode_text(&mut label);
    }
}

/// The writer of one label, in the path or in the host.
///
/// A text is percent-encoded once, `/` included; a greedy label keeps its `/`. An empty label and
/// the segments `.` and `..` are rejected: a URL library would remove them from the path, and the
/// request would reach another resource. A label without a text and a label with two texts are also
/// rejected.
///
/// Source: <https://smithy.io/2.0/spec/http-bindings.html#httplabel-trait>, RFC 3986 section 5.2.4.
#[derive(Debug)]
pub struct LabelWriter<'e> {
    uri: &'e mut String,
    violations: &'e mut Violations,
    name: &'static str,
    kind: LabelKind,
    sensitive: &'e mut bool,
    written: bool,
}

/// The part of the URI that a label belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelKind {
    /// One segment of the path.
    Segment,
    /// One or more segments of the path.
    Greedy,
    /// A part of the host name.
    Host,
}

impl<'e> LabelWriter<'e> {
    pub(crate) fn new(
        uri: &'e mut String,
        violations: &'e mut Violations,
        sensitive: &'e mut bool,
        name: &'static str,
        kind: LabelKind,
    ) -> Self {
        Self { uri, violations, name, kind, sensitive, written: false }
    }

    fn add(&mut self, violation: ViolationKind) {
        self.written = true;
        // An empty text is one violation, even if the member also has a `length`.
        if violation != ViolationKind::EmptyLabel || !self.violations.is_too_short(Path::ROOT.member(self.name)) {
            self.violations.add(Path::ROOT.member(self.name), violation);
        }
    }
}

impl TextWriter for LabelWriter<'_> {
    fn text(&mut self, text: &str) {
        let written = match self.kind {
            _ if self.written => Err(ViolationKind::LabelList),
            LabelKind::Host => host::write_label(self.uri, text),
            _ if text.is_empty() => Err(ViolationKind::EmptyLabel),
            LabelKind::Greedy => write_segments(self.uri, text),
            LabelKind::Segment if is_dots(text) => Err(ViolationKind::DotSegment),
            LabelKind::Segment => {
                percent::encode_into(self.uri, text);
                Ok(())
            }
        };
        match written {
            Ok(()) => self.written = true,
            Err(violation) => self.add(violation),
        }
    }

    fn mark_sensitive(&mut self) {
        *self.sensitive = true;
    }

    fn reject(&mut self, violation: ViolationKind) {
        self.add(violation);
    }
}

impl Drop for LabelWriter<'_> {
    fn drop(&mut self) {
        if !self.written {
            self.add(ViolationKind::EmptyLabel);
        }
    }
}

/// A type that can be read from a label: strings, numbers, booleans, open enums and timestamps, if
/// they are owned.
///
/// Implemented for every [`DecodeText`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a label",
    label = "not a label's type",
    note = "a server reads owned types: a string, a number, a boolean or an open enum",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait DecodeLabel: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the label is not a value of this type.
    fn decode_label(label: &LabelReader<'_>) -> Result<Self, InvalidText>;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeText> DecodeLabel for T {
    fn decode_label(label: &LabelReader<'_>) -> Result<Self, InvalidText> {
        T::decode_text(label)
    }
}

/// The reader of one label of a request's path.
#[derive(Clone, Copy)]
pub struct LabelReader<'a> {
    encoded: &'a str,
}

impl<'a> LabelReader<'a> {
    /// Creates the reader of a label from its percent-encoded text.
    pub(crate) fn new(encoded: &'a str) -> Self {
        Self { encoded }
    }

    /// Checks that no segment is `.` or `..`, which leads out of a folder, and which no client
    /// sends. An empty segment of a greedy label is a part of its text, as in the keys of S3.
    pub(crate) fn check(&self, is_greedy: bool) -> Result<(), ViolationKind> {
        // A text that cannot be decoded is refused when the value is read.
        let Ok(text) = self.text() else { return Ok(()) };
        let has_dots = if is_greedy { text.split('/').any(is_dots) } else { is_dots(&text) };
        if has_dots { Err(ViolationKind::DotSegment) } else { Ok(()) }
    }
}

impl fmt::Debug for LabelReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LabelReader").field("length", &self.encoded.len()).finish_non_exhaustive()
    }
}

impl TextReader for LabelReader<'_> {
    fn text(&self) -> Result<Cow<'_, str>, InvalidText> {
        percent::decode(self.encoded).ok_or(InvalidText::new("percent-encoded UTF-8 text"))
    }

    fn items(&self) -> Result<Vec<String>, InvalidText> {
        Err(InvalidText::new("one value"))
    }

    fn is_of_request(&self) -> bool {
        true
    }
}

fn is_dots(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

fn write_segments(uri: &mut String, text: &str) -> Result<(), ViolationKind> {
    if text.split('/').any(is_dots) {
        return Err(ViolationKind::DotSegment);
    }
    if text.split('/').any(str::is_empty) {
        return Err(ViolationKind::EmptySegment);
    }
    for (index, segment) in text.split('/').enumerate() {
        if index > 0 {
            uri.push('/');
        }
        percent::encode_into(uri, segment);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::binding::EncodeText;

    fn write(kind: LabelKind, value: &impl EncodeText) -> Result<String, String> {
        let (mut uri, mut violations, mut sensitive) = (String::new(), Violations::default(), false);
        value.encode_text(&mut LabelWriter::new(&mut uri, &mut violations, &mut sensitive, "Key", kind));
        if violations.is_empty() { Ok(uri) } else { Err(violations.to_string()) }
    }

    fn label(value: &str, greedy: bool) -> Result<String, String> {
        write(if greedy { LabelKind::Greedy } else { LabelKind::Segment }, &value)
    }

    #[test]
    fn a_label_is_one_segment_for_every_value() {
        assert_eq!(label("a/b c?d%é", false).unwrap(), "a%2Fb%20c%3Fd%25%C3%A9");
        assert_eq!(label("%2e%2E", false).unwrap(), "%252e%252E");
        assert_eq!(label("AZaz09-._~", false).unwrap(), "AZaz09-._~");
    }

    #[test]
    fn a_greedy_label_keeps_its_slashes() {
        assert_eq!(label("a/b c/d", true).unwrap(), "a/b%20c/d");
    }

    #[test]
    fn a_label_that_changes_the_path_is_rejected() {
        for value in [".", ".."] {
            assert!(label(value, false).unwrap_err().contains("would change the URI"), "{value}");
        }
        for value in ["a/../b", "./a", "a/."] {
            assert!(label(value, true).unwrap_err().contains("would change the URI"), "{value}");
            assert!(label(value, false).is_ok(), "{value} is one segment when not greedy");
        }
        for value in ["/a", "a/", "a//b"] {
            assert!(label(value, true).unwrap_err().contains("empty segment"), "{value}");
        }
        assert!(label("", false).unwrap_err().contains("is empty"));
        assert!(label("", true).unwrap_err().contains("is empty"));
    }

    #[test]
    fn a_label_needs_exactly_one_text() {
        assert!(write(LabelKind::Segment, &None::<String>).unwrap_err().contains("is empty"));
        assert!(write(LabelKind::Segment, &Vec::<String>::new()).unwrap_err().contains("is empty"));
        assert!(write(LabelKind::Segment, &vec!["a", "b"]).unwrap_err().contains("one value"));
        assert_eq!(write(LabelKind::Segment, &vec!["a"]).unwrap(), "a");
    }
}
