//! Bodies that are HTML forms: `application/x-www-form-urlencoded`.
//!
//! A form consists of pairs `key=value`, joined by `&`. Members are written as a JSON object first,
//! as for a JSON body. This module converts the finished object into pairs in one pass.
//!
//! | JSON | Form | Plain form |
//! | --- | --- | --- |
//! | string, number, boolean | `key=value`, as the text of the value | `key=value` |
//! | `null` | `key=`, with which Stripe unsets a value | `key=` |
//! | structure, map, union | `key[member]=value` for each member | violation |
//! | list of scalars | `key[]=a&key[]=b` | `key=a&key=b` |
//! | list with a structure, map or list in it | `key[0][member]=a&key[1]=b` | violation |
//! | empty structure, map or list | violation | violation |
//!
//! Keys and values are percent-encoded, except for RFC 3986's unreserved characters: letters,
//! digits, `-`, `.`, `_` and `~`. A space is `%20`. Every parser of forms reads this, because the
//! [URL standard](https://url.spec.whatwg.org/#urlencoded-parsing) decodes `%20` and `+` to a
//! space. It is also what `curl --data-urlencode` sends, which Slack and Twilio use in their
//! examples. The brackets around a name are not encoded, as in the documentation of
//! [Stripe](https://docs.stripe.com/api/expanding_objects). Brackets inside of a name or a value
//! are encoded.

use std::ops::Range;

use http::HeaderValue;

use super::secrets::Secrets;
use crate::json::{Invalid, Reader, place_at};
use crate::percent;
use crate::validate::{Path, ViolationKind, Violations};

/// The media type of a form.
pub(crate) const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// The keys of nested values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormStyle {
    /// The names of nested members and the indices of items are in brackets.
    Brackets,
    /// A list repeats its key, and nothing else is nested.
    Plain,
}

/// A finished form.
#[derive(Debug, Default)]
pub(crate) struct Form {
    pub(crate) text: String,
    /// The byte ranges of secrets.
    pub(crate) secrets: Vec<Range<usize>>,
}

/// Converts a JSON object into a form. `secrets` are the byte ranges of secrets in `json`. Adds to
/// `violations` each value that a form cannot hold.
pub(crate) fn from_json(
    json: &[u8],
    secrets: Vec<Range<usize>>,
    style: FormStyle,
    violations: &mut Violations,
) -> Form {
    let mut form = FormWriter {
        json: std::str::from_utf8(json).unwrap_or_default(),
        secrets: Secrets::new(secrets),
        style,
        violations,
        key: String::new(),
        hidden_keys: Vec::new(),
        hidden_from: None,
        is_in_secret: false,
        form: Form { text: String::with_capacity(json.len()), secrets: Vec::new() },
    };
    let written = Reader::new(json).map_err(drop).and_then(|mut reader| {
        let written = form.members(&mut reader, Level::Outermost).and_then(|()| reader.finish());
        written.map_err(drop)
    });
    let form = form.form;
    // A shape that is implemented by hand can write anything.
    if written.is_err() {
        violations.add(Path::ROOT, ViolationKind::NotJson);
    }
    form
}

/// The place of a value in the object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// The object of the members.
    Outermost,
    /// The value of a member.
    Member,
    /// A value inside the value of a member, or inside a list.
    Inside,
}

/// The state while a form is written.
struct FormWriter<'a> {
    /// The object that is converted.
    json: &'a str,
    secrets: Secrets,
    style: FormStyle,
    violations: &'a mut Violations,
    /// The encoded key of the current value.
    key: String,
    /// The ranges of secret names in `key`.
    hidden_keys: Vec<Range<usize>>,
    /// The offset in `json` from which a path is not shown.
    hidden_from: Option<usize>,
    /// True if the current value is a secret or inside of one.
    is_in_secret: bool,
    form: Form,
}

impl FormWriter<'_> {
    /// Writes the pairs of a value.
    fn value(&mut self, reader: &mut Reader<'_>, level: Level) -> Result<(), Invalid> {
        let start = reader.offset();
        if self.is_in_secret || !self.secrets.contain(start) {
            return self.visible(reader, start, level);
        }
        let (from, hidden_from) = (self.form.text.len(), self.hidden_from);
        self.hidden_from = hidden_from.or(Some(start));
        self.is_in_secret = true;
        let written = self.visible(reader, start, level);
        self.is_in_secret = false;
        self.hidden_from = hidden_from;
        // The key of the first pair stays visible, and so does the `&` before it and, for a single
        // pair, the `=` after it.
        let text = &self.form.text;
        let name = from + usize::from(from > 0) + self.key.len();
        let name = name + usize::from(text.as_bytes().get(name) == Some(&b'='));
        if name <= text.len() && from < text.len() {
            self.form.secrets.push(name..text.len());
        }
        written
    }

    fn visible(&mut self, reader: &mut Reader<'_>, start: usize, level: Level) -> Result<(), Invalid> {
        if reader.is_next(b'{') {
            if self.style == FormStyle::Plain {
                return self.refuse(reader, start, ViolationKind::NestedInForm);
            }
            return self.members(reader, Level::Member);
        }
        if reader.is_next(b'[') {
            if self.style == FormStyle::Plain && level == Level::Inside {
                return self.refuse(reader, start, ViolationKind::NestedInForm);
            }
            return self.items(reader);
        }
        self.begin_pair();
        if reader.is_next(b'"') {
            percent::encode_into(&mut self.form.text, &reader.string()?);
        } else if !reader.null()? {
            percent::encode_into(&mut self.form.text, &reader.raw()?);
        }
        Ok(())
    }

    /// Writes the pairs of the members of an object.
    fn members(&mut self, reader: &mut Reader<'_>, level: Level) -> Result<(), Invalid> {
        let start = reader.offset();
        let mut object = reader.object()?;
        let (open, close, inner) =
            if level == Level::Outermost { ("", "", Level::Member) } else { ("[", "]", Level::Inside) };
        let (outer, hidden, hidden_from) = (self.key.len(), self.hidden_keys.len(), self.hidden_from);
        let mut is_empty = true;
        loop {
            let name_at = reader.next_offset();
            let Some(name) = object.any_key(reader)? else { break };
            is_empty = false;
            self.key.push_str(open);
            percent::encode_into(&mut self.key, &name);
            if self.secrets.contain(name_at) {
                self.hidden_keys.push(outer + open.len()..self.key.len());
                self.hidden_from = hidden_from.or(Some(name_at));
            }
            self.key.push_str(close);
            let written = self.value(reader, inner);
            self.key.truncate(outer);
            self.hidden_keys.truncate(hidden);
            self.hidden_from = hidden_from;
            written?;
        }
        // Without any member, an operation sends an empty form.
        if is_empty && level != Level::Outermost {
            self.add(start, ViolationKind::EmptyInForm);
        }
        Ok(())
    }

    /// Writes the pairs of the items of an array.
    fn items(&mut self, reader: &mut Reader<'_>) -> Result<(), Invalid> {
        let start = reader.offset();
        // Of several members, each has to be recognized as one of its item, also beside scalars.
        let has_indices = reader.is_nested_array();
        let mut array = reader.array()?;
        let outer = self.key.len();
        let mut index = 0_usize;
        while array.next(reader)? {
            if self.style == FormStyle::Brackets {
                self.key.push('[');
                if has_indices {
                    self.key.push_str(itoa::Buffer::new().format(index));
                }
                self.key.push(']');
            }
            let written = self.value(reader, Level::Inside);
            self.key.truncate(outer);
            written?;
            index += 1;
        }
        if index == 0 {
            self.add(start, ViolationKind::EmptyInForm);
        }
        Ok(())
    }

    /// Writes the current key and the `=` after it.
    fn begin_pair(&mut self) {
        let Form { text, secrets } = &mut self.form;
        if !text.is_empty() {
            text.push('&');
        }
        let shift = text.len();
        text.push_str(&self.key);
        text.push('=');
        secrets.extend(self.hidden_keys.iter().map(|range| range.start + shift..range.end + shift));
    }

    /// Skips a value that the form cannot hold.
    fn refuse(&mut self, reader: &mut Reader<'_>, start: usize, violation: ViolationKind) -> Result<(), Invalid> {
        self.add(start, violation);
        reader.skip()
    }

    fn add(&mut self, start: usize, violation: ViolationKind) {
        let Self { json, violations, hidden_from, .. } = self;
        violations.add_with(violation, || place_at(json, hidden_from.unwrap_or(start)));
    }
}
