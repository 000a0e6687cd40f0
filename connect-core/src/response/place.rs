//! Reads what is at a place of a response, by the rules of a service.
//!
//! The body is read without a document of it, because a success can be large.

use bytes::Bytes;

use crate::json::{Invalid, Reader};
use crate::metadata::{ResponsePlace, Step};

/// Returns the text or the number at `place`; `None` if it is absent or empty.
pub(crate) fn text_at(response: &http::Response<Bytes>, place: ResponsePlace) -> Option<String> {
    let text = match place {
        ResponsePlace::Header(name) => response.headers().get(name)?.to_str().ok()?.trim().to_owned(),
        ResponsePlace::Body(path) => match value_at(response, path)? {
            Value::Text(text) => text,
            Value::Boolean(_) | Value::Null | Value::Other => return None,
        },
    };
    (!text.is_empty()).then_some(text)
}

/// A value in a body.
pub(crate) enum Value {
    /// A string, or the digits of a number.
    Text(String),
    Boolean(bool),
    Null,
    /// An array or an object.
    Other,
}

/// Returns the value at `path`, if the whole body is JSON.
pub(crate) fn value_at(response: &http::Response<Bytes>, path: &str) -> Option<Value> {
    let mut reader = Reader::new(response.body()).ok()?;
    let value = read_at(&mut reader, path).ok()?;
    reader.finish().ok()?;
    value
}

/// Reads the next value, and returns what is at `path` in it.
fn read_at(reader: &mut Reader<'_>, path: &str) -> Result<Option<Value>, Invalid> {
    let mut found = None;
    match Step::split(path) {
        None => return read_value(reader).map(Some),
        Some((Step::Member(name), rest)) if reader.is_next(b'{') => {
            let mut object = reader.object()?;
            while object.key(reader, &[name])?.is_some() {
                found = read_at(reader, rest)?;
            }
        }
        Some((Step::Item(wanted), rest)) if reader.is_next(b'[') => {
            let (mut array, mut index) = (reader.array()?, 0);
            while array.next(reader)? {
                if index == wanted {
                    found = read_at(reader, rest)?;
                } else {
                    reader.skip()?;
                }
                index += 1;
            }
        }
        Some(_) => reader.skip()?,
    }
    Ok(found)
}

fn read_value(reader: &mut Reader<'_>) -> Result<Value, Invalid> {
    if reader.is_next(b'"') {
        return Ok(Value::Text(reader.string()?.into_owned()));
    }
    let text = reader.raw()?;
    Ok(match &*text {
        "null" => Value::Null,
        "true" => Value::Boolean(true),
        "false" => Value::Boolean(false),
        _ if text.starts_with(['{', '[']) => Value::Other,
        _ => Value::Text(text.into_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(body: &'static str, path: &'static str) -> Option<String> {
        text_at(&http::Response::new(Bytes::from_static(body.as_bytes())), ResponsePlace::Body(path))
    }

    #[test]
    fn a_path_leads_through_objects_and_lists() {
        let body = r#"{"error":{"code":"a","n":[{"x":1},{"x":21211}]},"list":["first"],"empty":""}"#;
        assert_eq!(at(body, "error.code").as_deref(), Some("a"));
        assert_eq!(at(body, "error.n[1].x").as_deref(), Some("21211"));
        assert_eq!(at(body, "list[0]").as_deref(), Some("first"));
        assert_eq!(at(r#"[{"m":"x"}]"#, "[0].m").as_deref(), Some("x"));
        for absent in ["error", "error.n", "error.n[2].x", "error.code.deeper", "list[x]", "empty", "other", "list.0"] {
            assert_eq!(at(body, absent), None, "{absent}");
        }
    }

    #[test]
    fn a_body_that_is_not_json_to_its_end_says_nothing() {
        for body in ["", "<html>", r#"{"code":"a""#, r#"{"code":"a"} x"#, r#"{"code":"a","b":}"#] {
            assert_eq!(at(body, "code"), None, "{body}");
        }
    }
}
