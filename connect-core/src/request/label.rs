//! Labels: members in the URI's path.

use super::{percent_encode_into, text_values};
use crate::problem::{Path, ProblemKind, Problems};

/// A type that can fill a label: strings, numbers, booleans, open enums.
///
/// A label must have a value, so there is no implementation for `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot fill a label",
    label = "not a label's type",
    note = "a label is a string, a number, a boolean or an open enum",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeLabel {
    /// Writes the value.
    fn encode_label(&self, label: Label<'_>);
}

/// The place of one label in a path.
#[derive(Debug)]
pub struct Label<'e> {
    pub(super) uri: &'e mut String,
    pub(super) problems: &'e mut Problems,
    pub(super) name: &'static str,
    pub(super) kind: LabelKind,
    pub(super) sensitive: &'e mut bool,
}

/// What a label is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelKind {
    /// One segment of the path.
    Segment,
    /// All segments that are left.
    Greedy,
    /// The host.
    Host,
}

impl Label<'_> {
    /// Marks the URI sensitive: what shows the request to people then shows the template.
    pub fn mark_sensitive(&mut self) {
        *self.sensitive = true;
    }

    /// Refuses the value: the input has this problem.
    pub(crate) fn refuse(self, problem: ProblemKind) {
        self.problems.add(Path::ROOT.member(self.name), problem);
    }

    /// Writes `text`, percent-encoded once. A greedy label keeps its `/`.
    ///
    /// An empty label, and `.` and `..`, become problems of the input: a URL library would fold them into the path, and the
    /// request would reach another resource.
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
        // An empty text is a problem once, also where a `length` is asked for.
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

/// RFC 1123, section 2.1.
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
    fn a_label_is_one_segment_whatever_it_holds() {
        assert_eq!(label("a/b c?d%é", false).unwrap(), "a%2Fb%20c%3Fd%25%C3%A9");
        assert_eq!(label("%2e%2E", false).unwrap(), "%252e%252E");
        assert_eq!(label("AZaz09-._~", false).unwrap(), "AZaz09-._~");
    }

    #[test]
    fn a_greedy_label_keeps_its_slashes() {
        assert_eq!(label("a/b c/d", true).unwrap(), "a/b%20c/d");
    }

    #[test]
    fn a_label_that_would_change_the_path_is_refused() {
        for value in [".", ".."] {
            assert!(label(value, false).unwrap_err().contains("folded into the path"), "{value}");
        }
        for value in ["a/../b", "./a", "a/."] {
            assert!(label(value, true).unwrap_err().contains("folded into the path"), "{value}");
            assert!(label(value, false).is_ok(), "{value} is one segment when not greedy");
        }
        for value in ["/a", "a/", "a//b"] {
            assert!(label(value, true).unwrap_err().contains("empty segment"), "{value}");
        }
        assert!(label("", false).unwrap_err().contains("is empty"));
        assert!(label("", true).unwrap_err().contains("is empty"));
    }
}
