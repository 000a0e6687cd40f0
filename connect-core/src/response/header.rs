//! Decodes response headers.

use std::borrow::Cow;

use http::header::{GetAll, HeaderValue};

/// A type that can be decoded from a response header: the types that implement
/// [`EncodeHeader`](crate::EncodeHeader) and own their value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header",
    label = "not a header's type",
    note = "a header is a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait DecodeHeader: Sized {
    /// Decodes the value of a header that is present.
    ///
    /// # Errors
    ///
    /// Returns a [`HeaderProblem`] if the value is not of this type.
    fn decode_header(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem>;

    /// The number of commas after which a list item ends: 2 for an HTTP date, which contains a
    /// comma, and else 1.
    #[doc(hidden)]
    const COMMAS: usize = 1;

    /// Returns the value of an absent header, or `None` if the header is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// A header whose value is not of the expected type. The problem contains the expected type, never
/// the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderProblem(pub(crate) &'static str);

impl HeaderProblem {
    /// Creates a problem from a description of the `expected` value, such as "a number".
    pub const fn new(expected: &'static str) -> Self {
        Self(expected)
    }
}

/// The values of one header that is present.
#[derive(Debug)]
pub struct HeaderValues<'a> {
    values: Values<'a>,
}

#[derive(Debug)]
enum Values<'a> {
    Lines(GetAll<'a, HeaderValue>),
    Item(&'a str),
}

impl<'a> HeaderValues<'a> {
    pub(crate) fn new(values: GetAll<'a, HeaderValue>) -> Self {
        Self { values: Values::Lines(values) }
    }

    /// Returns the value as text. If the header occurs more than once, the values are joined with
    /// commas (RFC 9110, section 5.3).
    ///
    /// # Errors
    ///
    /// Returns a [`HeaderProblem`] if the value is not UTF-8.
    pub fn text(&self) -> Result<Cow<'a, str>, HeaderProblem> {
        let lines = match &self.values {
            Values::Item(text) => return Ok(Cow::Borrowed(text)),
            Values::Lines(lines) => lines,
        };
        let mut lines =
            lines.iter().map(|line| std::str::from_utf8(line.as_bytes()).map_err(|_| HeaderProblem::new("UTF-8 text")));
        let mut text = Cow::Borrowed(lines.next().transpose()?.unwrap_or_default());
        for line in lines {
            let text = text.to_mut();
            text.push_str(", ");
            text.push_str(line?);
        }
        Ok(text)
    }

    /// Decodes a list, whose items are separated by commas, and quoted if they contain one.
    ///
    /// # Errors
    ///
    /// Returns a [`HeaderProblem`] if the value is not UTF-8, a quote is not closed, or an item is
    /// not a `T`.
    pub fn list<T: DecodeHeader>(&self) -> Result<Vec<T>, HeaderProblem> {
        let items = self.items(T::COMMAS)?;
        items.iter().map(|item| T::decode_header(&HeaderValues::item(item))).collect()
    }

    pub(crate) fn item(text: &'a str) -> Self {
        Self { values: Values::Item(text) }
    }

    /// Splits a list into its items, each of which contains `commas - 1` commas.
    pub(crate) fn items(&self, commas: usize) -> Result<Vec<String>, HeaderProblem> {
        let text = self.text()?;
        let mut rest = text.trim_matches([' ', '\t']);
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let (part, after) = next_item(rest)?;
            // An item can be empty only in quotes (RFC 9110, section 5.6.1.2).
            if !part.is_empty() || rest.starts_with('"') {
                parts.push(part);
            }
            rest = after;
        }
        Ok(parts.chunks(commas).map(|item| item.join(", ")).collect())
    }
}

const UNCLOSED: HeaderProblem = HeaderProblem::new("a list whose quotes are closed");

/// Splits a list that is not empty into its first item and the rest.
fn next_item(text: &str) -> Result<(Cow<'_, str>, &str), HeaderProblem> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (item, rest) = text.split_once(',').unwrap_or((text, ""));
        return Ok((Cow::Borrowed(item.trim_matches([' ', '\t'])), rest.trim_start_matches([' ', '\t'])));
    };
    let mut item = String::new();
    let mut characters = quoted.char_indices();
    loop {
        match characters.next().ok_or(UNCLOSED)? {
            (_, '\\') => item.push(characters.next().ok_or(UNCLOSED)?.1),
            (end, '"') => {
                let rest = quoted[end + 1..].trim_start_matches([' ', '\t']);
                let rest = match rest.strip_prefix(',') {
                    Some(rest) => rest.trim_start_matches([' ', '\t']),
                    None if rest.is_empty() => rest,
                    None => return Err(HeaderProblem::new("a list with a comma after each quoted item")),
                };
                return Ok((Cow::Owned(item), rest));
            }
            (_, character) => item.push(character),
        }
    }
}

#[diagnostic::do_not_recommend]
impl DecodeHeader for String {
    fn decode_header(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        values.text().map(Cow::into_owned)
    }
}

macro_rules! parsed {
    ($($type:ty: $expected:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DecodeHeader for $type {
            fn decode_header(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
                values.text()?.trim().parse().map_err(|_| HeaderProblem::new($expected))
            }
        }
    )*};
}

parsed! {
    bool: "`true` or `false`"
    i8: "an 8-bit integer" i16: "a 16-bit integer" i32: "a 32-bit integer" i64: "a 64-bit integer" i128: "a 128-bit integer"
    isize: "an integer" u8: "an 8-bit unsigned integer" u16: "a 16-bit unsigned integer" u32: "a 32-bit unsigned integer"
    u64: "a 64-bit unsigned integer" u128: "a 128-bit unsigned integer" usize: "an unsigned integer"
    f32: "a number" f64: "a number"
}

#[diagnostic::do_not_recommend]
impl<T: DecodeHeader> DecodeHeader for Option<T> {
    fn decode_header(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        T::decode_header(values).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

#[diagnostic::do_not_recommend]
impl<T: DecodeHeader> DecodeHeader for Vec<T> {
    fn decode_header(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        values.list()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Result<Vec<String>, HeaderProblem> {
        HeaderValues { values: Values::Item(text) }.list()
    }

    #[test]
    fn a_list_is_split_at_unquoted_commas() {
        assert_eq!(list(r#"a, "b,c" ,"d\"e\\",f"#).unwrap(), ["a", "b,c", "d\"e\\", "f"]);
        assert_eq!(list(" ").unwrap(), [""; 0]);
    }

    #[test]
    fn a_malformed_list_is_rejected() {
        for text in ["\"a", "\"a\\", "\"a\"b"] {
            assert!(list(text).is_err(), "{text}");
        }
    }
}
