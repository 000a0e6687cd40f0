//! Styles of query parameters: lists with commas, names in brackets, and JSON.

use std::rc::Rc;
use std::sync::Arc;

use super::{QueryWriter, Texts};
use crate::binding::text::{EncodeText, TextWriter};
use crate::json::{Invalid, Reader, Writer};
use crate::percent;
use crate::shape::Secret;
use crate::validate::{Path, ViolationKind};

/// A type that a query parameter with `style = "comma"` can have: a list of texts, or an `Option`
/// of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a list with commas in the query",
    label = "not a list",
    note = "`style = \"comma\"` is for a `Vec` of strings, numbers, booleans or open enums, or an `Option` of one"
)]
pub trait EncodeQueryList {
    /// Writes the list; writes nothing if it is empty.
    fn encode_query_list(&self, query: QueryWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText> EncodeQueryList for [T] {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_query_list(&self, mut query: QueryWriter<'_>) {
        self.encode_text(&mut query);
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText> EncodeQueryList for Vec<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_query_list(&self, query: QueryWriter<'_>) {
        self.as_slice().encode_query_list(query);
    }
}

#[diagnostic::do_not_recommend]
impl<L: EncodeQueryList> EncodeQueryList for Option<L> {
    const LACKS_CASE: bool = L::LACKS_CASE;

    fn encode_query_list(&self, query: QueryWriter<'_>) {
        if let Some(list) = self {
            list.encode_query_list(query);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<L: EncodeQueryList> EncodeQueryList for Secret<L> {
    const LACKS_CASE: bool = L::LACKS_CASE;

    fn encode_query_list(&self, mut query: QueryWriter<'_>) {
        query.mark_sensitive();
        self.expose().encode_query_list(query);
    }
}

macro_rules! pointers {
    ($($pointer:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<L: EncodeQueryList + ?Sized> EncodeQueryList for $pointer {
            const LACKS_CASE: bool = L::LACKS_CASE;

            fn encode_query_list(&self, query: QueryWriter<'_>) {
                (**self).encode_query_list(query);
            }
        }
    )*};
}

pointers! {
    &L;
    Box<L>;
    Rc<L>;
    Arc<L>;
}

impl QueryWriter<'_> {
    /// Writes several texts as one parameter, with commas between them: `labels=a,b`. A comma in a
    /// text is percent-encoded.
    #[must_use]
    pub fn with_commas(self) -> Self {
        Self { texts: Texts::Commas, ..self }
    }

    /// Writes one parameter whose value is JSON. `write` writes it as a member of an object, with
    /// the wire name of the member; nothing is sent if it writes no member.
    pub fn json(self, write: impl FnOnce(&mut Writer)) {
        let Self { target, endpoint, key, violations, member, .. } = self;
        let mut writer = begin();
        write(&mut writer);
        writer.end_object();
        let (text, mut found, secrets) = writer.into_parts();
        violations.append(&mut found);
        target.sensitive |= !secrets.is_empty();
        let text = String::from_utf8(text).unwrap_or_default();
        let value = text.strip_prefix(&["{\"", member, "\":"].concat()).and_then(|text| text.strip_suffix('}'));
        if let Some(value) = value {
            target.parameter(endpoint, key, value);
        }
    }

    /// Writes a parameter for each value in a list, a map or a structure, with its name in
    /// brackets: `ids[]=1`, `created[gte]=1`. `write` writes the value as for [`json`](Self::json).
    pub fn brackets(self, write: impl FnOnce(&mut Writer)) {
        let member = self.member;
        let mut writer = begin();
        write(&mut writer);
        writer.end_object();
        let (text, mut found, secrets) = writer.into_parts();
        if !found.is_empty() {
            self.violations.append(&mut found);
            return;
        }
        self.target.sensitive |= !secrets.is_empty();
        let mut key = String::new();
        percent::encode_into(&mut key, self.key);
        let Self { target, endpoint, violations, .. } = self;
        let mut parameter = |key: &str, value: &str| target.parameter_with_key(endpoint, key, value);
        // The writer writes only what the reader reads, but serde also writes other depths.
        if flatten_member(&text, &mut key, &mut parameter).is_none() {
            violations.add(Path::ROOT.member(member), ViolationKind::TooDeep);
        }
    }
}

/// Returns a writer inside of an object.
fn begin() -> Writer {
    let mut writer = Writer::with_capacity(64);
    // The outermost object is never too deep.
    let _ = writer.begin_object();
    writer
}

/// Calls `parameter` with each key and value in the member of an object; `None` if the text cannot
/// be read.
fn flatten_member(text: &[u8], key: &mut String, parameter: &mut dyn FnMut(&str, &str)) -> Option<()> {
    let mut reader = Reader::new(text).ok()?;
    let mut object = reader.object().ok()?;
    while object.any_key(&mut reader).ok()?.is_some() {
        flatten(&mut reader, key, parameter).ok()?;
    }
    Some(())
}

/// Calls `parameter` with each key and value in a value. `null` has none.
fn flatten(reader: &mut Reader<'_>, key: &mut String, parameter: &mut dyn FnMut(&str, &str)) -> Result<(), Invalid> {
    let len = key.len();
    if reader.null()? {
        return Ok(());
    }
    if reader.is_next(b'{') {
        let mut object = reader.object()?;
        while let Some(name) = object.any_key(reader)? {
            key.push('[');
            percent::encode_into(key, &name);
            key.push(']');
            flatten(reader, key, parameter)?;
            key.truncate(len);
        }
    } else if reader.is_next(b'[') {
        // Of several members, each has to be recognized as one of its item, also beside scalars.
        let has_indices = reader.is_nested_array();
        let mut array = reader.array()?;
        let mut index = 0_usize;
        while array.next(reader)? {
            if has_indices {
                key.extend(["[", itoa::Buffer::new().format(index), "]"]);
            } else {
                key.push_str("[]");
            }
            flatten(reader, key, parameter)?;
            key.truncate(len);
            index += 1;
        }
    } else if reader.is_next(b'"') {
        parameter(key, &reader.string()?);
    } else {
        parameter(key, &reader.raw()?);
    }
    Ok(())
}
