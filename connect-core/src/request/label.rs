//! Encodes labels: members in the URI's path or in the host prefix.

use super::{percent_encode_into, text_values};
use crate::problem::{Path, ProblemKind, Problems};

/// A type that can be sent in a label: strings, numbers, booleans and open enums.
///
/// A label needs a value, so `Option` does not implement this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot fill a label",
    label = "not a label's type",
    note = "a label is a string, a number, a boolean or an open enum",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeLabel {
    /// Encodes the value.
    fn encode_label(&self, label: Label<'_>);
}

/// The writer of one label.
#[derive(Debug)]
pub struct Label<'e> {
    pub(super) uri: &'e mut String,
    pub(super) problems: &'e mut Problems,
    pub(super) name: &'static str,
    pub(super) kind: LabelKind,
    pub(super) sensitive: &'e mut bool,
}

/// The part of the URI that a label fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelKind {
    /// One segment of the path.
    Segment,
    /// The remaining segments of the path.
    Greedy,
    /// A part of the host name.
    Host,
}

impl Label<'_> {
    /// Marks the URI sensitive, so that the URI template is shown in its place.
    pub fn mark_sensitive(&mut self) {
        *self.sensitive = true;
    }

    /// Rejects the value: adds a problem to the input.
    pub(crate) fn refuse(self, problem: ProblemKind) {
        self.problems.add(Path::ROOT.member(self.name), problem);
    }

    /// Writes `text`, percent-encoded once. A greedy label keeps its `/`.
    ///
    /// An empty label and the segments `.` and `..` are reported as problems of the input. URL
    /// libraries remove such segments from the path, and the request would reach another resource.
    pub fn text(self, text: &str) {
        let Self { uri, problems, name, kind, .. } = self;
        if kind == LabelKind::Host {
            if is_host_label(text) {
                uri.push_str(text);
            } else {
                problems.add(Path::ROOT.member(name), ProblemKind::HostLabel);
            }
            return;
        }
        let problem = if text.is_empty() {
            ProblemKind::EmptyLabel
        } else if kind == LabelKind::Greedy {
            match encode_segments(uri, text) {
                Ok(()) => return,
                Err(problem) => problem,
            }
        } else if is_dots(text) {
            ProblemKind::DotSegment
        } else {
            return percent_encode_into(uri, text);
        };
        // An empty label is reported only once, even if it also violates `length`.
        if problem != ProblemKind::EmptyLabel || !problems.is_too_short(Path::ROOT.member(name)) {
            problems.add(Path::ROOT.member(name), problem);
        }
    }
}

fn is_dots(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

fn encode_segments(uri: &mut String, text: &str) -> Result<(), ProblemKind> {
    if text.split('/').any(is_dots) {
        return Err(ProblemKind::DotSegment);
    }
    if text.split('/').any(str::is_empty) {
        return Err(ProblemKind::EmptySegment);
    }
    for (index, segment) in text.split('/').enumerate() {
        if index > 0 {
            uri.push('/');
        }
        percent_encode_into(uri, segment);
    }
    Ok(())
}

/// Returns true if `text` is a label of a host name (RFC 1123, section 2.1).
fn is_host_label(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(is_part) && !text.starts_with('-') && !text.ends_with('-')
}

text_values!(EncodeLabel, encode_label, label: Label<'_>, text);

#[cfg(test)]
mod tests {
    use super::*;

    fn label(value: &str, greedy: bool) -> Result<String, String> {
        let (mut uri, mut problems) = (String::new(), Problems::default());
        let kind = if greedy { LabelKind::Greedy } else { LabelKind::Segment };
        Label { uri: &mut uri, problems: &mut problems, name: "Key", kind, sensitive: &mut false }.text(value);
        if problems.is_empty() { Ok(uri) } else { Err(problems.to_string()) }
    }

    #[test]
    fn a_label_is_always_one_segment() {
        assert_eq!(label("a/b c?d%é", false).unwrap(), "a%2Fb%20c%3Fd%25%C3%A9");
        assert_eq!(label("%2e%2E", false).unwrap(), "%252e%252E");
        assert_eq!(label("AZaz09-._~", false).unwrap(), "AZaz09-._~");
    }

    #[test]
    fn a_greedy_label_keeps_its_slashes() {
        assert_eq!(label("a/b c/d", true).unwrap(), "a/b%20c/d");
    }

    #[test]
    fn a_label_that_would_change_the_path_is_rejected() {
        for value in [".", ".."] {
            assert!(label(value, false).unwrap_err().contains("would change the URI's path"), "{value}");
        }
        for value in ["a/../b", "./a", "a/."] {
            assert!(label(value, true).unwrap_err().contains("would change the URI's path"), "{value}");
            assert!(label(value, false).is_ok(), "{value} is one segment when not greedy");
        }
        for value in ["/a", "a/", "a//b"] {
            assert!(label(value, true).unwrap_err().contains("empty segment"), "{value}");
        }
        assert!(label("", false).unwrap_err().contains("is empty"));
        assert!(label("", true).unwrap_err().contains("is empty"));
    }
}
