//! Encodes request headers.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::text_values;
use crate::problem::{Path, ProblemKind, Problems};

/// A type that can be sent in a header: strings, numbers, booleans, open enums, and lists and
/// `Option`s of them.
///
/// The items of a list are joined with commas, and quoted if they contain a comma or a quote (RFC
/// 9110, section 5.6.1). `None` sends no header. An empty string and an empty list send an empty
/// value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in a header",
    label = "not a header's type",
    note = "a header is a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeHeader {
    /// Encodes the value, if there is one.
    fn encode_header(&self, header: &mut Header<'_>);
}

/// The writer of one request header.
#[derive(Debug)]
pub struct Header<'e> {
    headers: &'e mut HeaderMap,
    problems: &'e mut Problems,
    name: HeaderName,
    member: &'static str,
    sensitive: bool,
    list: Option<String>,
}

impl<'e> Header<'e> {
    pub(super) fn new(
        headers: &'e mut HeaderMap,
        problems: &'e mut Problems,
        name: HeaderName,
        member: &'static str,
    ) -> Self {
        Self { headers, problems, name, member, sensitive: false, list: None }
    }

    /// Marks the header sensitive, so that its value is redacted wherever the request is shown.
    pub fn mark_sensitive(&mut self) {
        self.sensitive = true;
    }

    /// Writes a string: the header's value, or a list item, which is quoted if necessary.
    ///
    /// A control character is reported as a problem of the input. White space at either end is
    /// reported too, because HTTP would strip it.
    pub fn text(&mut self, text: &str) {
        match &mut self.list {
            None => self.set(text),
            Some(list) => {
                separate(list);
                let needs_quotes = text.is_empty()
                    || text.contains(['"', ',', '\\'])
                    || text.starts_with([' ', '\t'])
                    || text.ends_with([' ', '\t']);
                if needs_quotes {
                    list.push('"');
                    for character in text.chars() {
                        if matches!(character, '"' | '\\') {
                            list.push('\\');
                        }
                        list.push(character);
                    }
                    list.push('"');
                } else {
                    list.push_str(text);
                }
            }
        }
    }

    /// Writes a value whose text never needs quotes: the header's value, or a list item.
    pub fn unquoted(&mut self, text: &str) {
        match &mut self.list {
            None => self.set(text),
            Some(list) => {
                separate(list);
                list.push_str(text);
            }
        }
    }

    /// Writes a list. The values that `items` writes are joined with commas.
    pub fn list(&mut self, items: impl FnOnce(&mut Self)) {
        let outermost = self.list.is_none();
        self.list.get_or_insert_default();
        items(self);
        if outermost && let Some(list) = self.list.take() {
            self.set(&list);
        }
    }

    /// Rejects the value: adds a problem to the input.
    pub(crate) fn refuse(&mut self, problem: ProblemKind) {
        self.problems.add(Path::ROOT.member(self.member), problem);
    }

    fn set(&mut self, text: &str) {
        let has_space = |character: Option<char>| matches!(character, Some(' ' | '\t'));
        let problem = match HeaderValue::from_bytes(text.as_bytes()) {
            Err(_) => ProblemKind::ControlCharacter,
            Ok(_) if has_space(text.chars().next()) || has_space(text.chars().next_back()) => {
                ProblemKind::SurroundingSpace
            }
            Ok(mut value) => {
                value.set_sensitive(self.sensitive);
                match self.headers.try_insert(self.name.clone(), value) {
                    Ok(_) => return,
                    Err(_) => ProblemKind::TooManyHeaders,
                }
            }
        };
        self.refuse(problem);
    }
}

fn separate(list: &mut String) {
    if !list.is_empty() {
        list.push_str(", ");
    }
}

text_values!(EncodeHeader, encode_header, header: &mut Header<'_>, unquoted);

#[diagnostic::do_not_recommend]
impl<T: EncodeHeader> EncodeHeader for Option<T> {
    fn encode_header(&self, header: &mut Header<'_>) {
        if let Some(value) = self {
            value.encode_header(header);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeHeader> EncodeHeader for [T] {
    fn encode_header(&self, header: &mut Header<'_>) {
        header.list(|header| self.iter().for_each(|item| item.encode_header(header)));
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeHeader> EncodeHeader for Vec<T> {
    fn encode_header(&self, header: &mut Header<'_>) {
        self.as_slice().encode_header(header);
    }
}
