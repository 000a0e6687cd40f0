//! Error responses on the wire: code, message and request ID, in every spelling that services use.

use std::ops::Range;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::json::{Invalid, Reader};

/// The error code and message of an error response.
#[derive(Debug)]
pub(crate) struct ErrorText {
    pub(super) code: Option<Code>,
    pub(super) message: Option<String>,
    /// True if the body is a JSON object, or empty: it says nothing that contradicts the status.
    pub(super) is_by_status: bool,
}

impl ErrorText {
    /// Parses an error response as far as possible.
    ///
    /// The code is taken from the header `x-amzn-errortype`, else from the body's `code` or `Code`,
    /// else from its `__type`: the order of AWS's SDKs. The message is taken from `message`, else
    /// from `Message`. A body that is not JSON does not hide a code in the header.
    ///
    /// <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization>
    pub(crate) fn read(response: &http::Response<Bytes>) -> Self {
        let is_empty = response.body().trim_ascii().is_empty();
        let body = Reader::new(response.body()).ok().and_then(|mut reader| read_body(&mut reader).ok());
        let is_by_status = is_empty || body.is_some();
        let [code, upper_code, type_, message, upper_message] = body.unwrap_or_default();
        let in_body = || [code, upper_code, type_].into_iter().flatten().find_map(Code::new);
        let code = code_in_header(response).or_else(in_body);
        Self { code, message: message.or(upper_message), is_by_status }
    }

    /// Returns the code without namespace and URI.
    pub(crate) fn code(&self) -> Option<&str> {
        self.code.as_ref().map(Code::name)
    }

    pub(crate) fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// The code in the header `x-amzn-errortype`. A proxy may have joined several lines of it with
/// commas; the first is that of the service.
fn code_in_header(response: &http::Response<Bytes>) -> Option<Code> {
    let lines = response.headers().get_all("x-amzn-errortype").iter();
    let texts = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
    texts.map(str::to_owned).find_map(Code::new)
}

/// An error code.
#[derive(Debug)]
pub(super) struct Code {
    /// The code as it was sent, without white space at its ends.
    whole: String,
    /// The byte range of the code without namespace and URI.
    name: Range<usize>,
}

impl Code {
    /// Returns `None` if nothing is left of the code.
    fn new(text: String) -> Option<Self> {
        let whole = if text.trim().len() == text.len() { text } else { text.trim().to_owned() };
        // restJson1: what follows the first `:` and what precedes the last `#` is not the code.
        let end = whole.find(':').unwrap_or(whole.len());
        let start = whole[..end].rfind('#').map_or(0, |hash| hash + 1);
        let name = whole[start..end].trim();
        let start = start + (whole[start..end].len() - whole[start..end].trim_start().len());
        let name = start..start + name.len();
        (!name.is_empty()).then_some(Self { whole, name })
    }

    /// Returns the code without namespace and URI.
    pub(super) fn name(&self) -> &str {
        &self.whole[self.name.clone()]
    }

    /// Returns the code as it was sent.
    pub(super) fn whole(&self) -> &str {
        &self.whole
    }

    /// Converts into the code without namespace and URI.
    pub(super) fn into_name(self) -> String {
        if self.name.len() == self.whole.len() { self.whole } else { self.name().to_owned() }
    }

    /// Converts into the code as it was sent.
    pub(super) fn into_whole(self) -> String {
        self.whole
    }
}

/// The members of a body that say what the error is. A code takes precedence over those after it,
/// and so does a message.
const MEMBERS: [&str; 5] = ["code", "Code", "__type", "message", "Message"];

/// Reads the texts of [`MEMBERS`].
fn read_body(reader: &mut Reader<'_>) -> Result<[Option<String>; MEMBERS.len()], Invalid> {
    let mut body = [const { None }; MEMBERS.len()];
    let mut object = reader.object()?;
    while let Some(key) = object.key(reader, &MEMBERS)? {
        // A value that is not a string is ignored; the other members may still be readable.
        if let Some(text) = reader.string_or_skip()?
            && let Some(slot) = body.get_mut(key)
        {
            *slot = Some(text.into_owned());
        }
    }
    reader.finish()?;
    Ok(body)
}

/// Returns the response with less in its body, to read a modeled error whose members do not all fit
/// its declaration: first without a message that is not a text, then with nothing but the message.
/// If there is no message, an empty one is also tried, for an error that requires it.
pub(super) fn reduced(response: &http::Response<Bytes>) -> Vec<http::Response<Bytes>> {
    let mut object = match serde_json::from_slice(response.body()) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    };
    let message = [object.remove("message"), object.remove("Message")].into_iter().flatten().find(Value::is_string);
    let with_message = |mut object: Map<String, Value>, message: Value| {
        object.insert("message".to_owned(), message);
        object
    };
    let bodies = match message {
        Some(message) => {
            vec![with_message(object, message.clone()), with_message(Map::new(), message)]
        }
        None => vec![object.clone(), with_message(object, "".into()), Map::new(), with_message(Map::new(), "".into())],
    };
    let with_body = |body| {
        let mut reduced = http::Response::new(Bytes::from(Value::Object(body).to_string()));
        *reduced.status_mut() = response.status();
        *reduced.headers_mut() = response.headers().clone();
        reduced
    };
    bodies.into_iter().map(with_body).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(header: Option<&str>, body: &'static str) -> (Option<String>, Option<String>) {
        let mut response = http::Response::new(Bytes::from_static(body.as_bytes()));
        if let Some(header) = header {
            response.headers_mut().insert("X-Amzn-ErrorType", header.parse().unwrap());
        }
        let text = ErrorText::read(&response);
        (text.code().map(str::to_owned), text.message)
    }

    #[test]
    fn every_spelling_of_a_code_is_parsed() {
        for (header, body) in [
            (Some("FooError"), ""),
            (Some("FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"), "{}"),
            (Some("aws.protocoltests.restjson#FooError:http://x/"), "<html>"),
            (None, r#"{"__type":"FooError"}"#),
            (None, r#"{"code":"FooError"}"#),
            (None, r#"{"__type":"a.b#FooError:http://x/"}"#),
            (None, r#"{"__type":"Other","code":"FooError"}"#),
            (None, r#"{"Code":"FooError","__type":"Other"}"#),
            (None, r#"{"code":"","__type":"FooError"}"#),
            (Some("FooError,Other"), ""),
            (Some(" , FooError:http://x/,Other:http://y/"), ""),
            (Some("FooError"), r#"{"__type":"Other"}"#),
            (None, r#"{"code":404,"__type":"FooError"}"#),
        ] {
            assert_eq!(text(header, body).0.as_deref(), Some("FooError"), "{header:?} {body}");
        }
    }

    #[test]
    fn a_body_that_is_not_json_has_no_code_and_no_message() {
        for body in ["", "<html></html>", "[]", "{\"__type\":\"A\"", "{\"__type\":\"A\"} x"] {
            assert_eq!(text(None, body), (None, None), "{body}");
        }
    }

    #[test]
    fn both_spellings_of_message_are_parsed() {
        assert_eq!(text(None, r#"{"message":"m"}"#).1.as_deref(), Some("m"));
        assert_eq!(text(None, r#"{"Message":"m"}"#).1.as_deref(), Some("m"));
        assert_eq!(text(None, r#"{"message":null}"#).1, None);
    }
}
