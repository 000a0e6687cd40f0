//! Error responses on the wire: code, message and request ID, in every spelling that services use.

use bytes::Bytes;

use crate::json::{Invalid, Reader};

/// The error code and message of an error response.
#[derive(Debug)]
pub(crate) struct ErrorText {
    /// The error code without namespace and URI.
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    /// True if the body is a JSON object.
    pub(super) is_object: bool,
}

impl ErrorText {
    /// Parses an error response as far as possible.
    ///
    /// The code is taken from the header `x-amzn-errortype`, else from the body's `__type`, else
    /// from its `code`. The message is taken from `message` or `Message`. A body that is not JSON
    /// does not hide a code in the header.
    ///
    /// <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization>
    pub(crate) fn read(response: &http::Response<Bytes>) -> Self {
        let header = response.headers().get("x-amzn-errortype").and_then(|code| code.to_str().ok()).map(str::to_owned);
        let body = Reader::new(response.body()).ok().and_then(|mut reader| read_body(&mut reader).ok());
        let is_object = body.is_some();
        let body = body.unwrap_or_default();
        let codes = [header, body.type_, body.code].into_iter().flatten();
        let code = codes.map(|code| sanitize(&code).to_owned()).find(|code| !code.is_empty());
        Self { code, message: body.message, is_object }
    }

    pub(crate) fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    pub(crate) fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

#[derive(Default)]
struct Body {
    type_: Option<String>,
    code: Option<String>,
    message: Option<String>,
}

fn read_body(reader: &mut Reader<'_>) -> Result<Body, Invalid> {
    let mut body = Body::default();
    let mut object = reader.object()?;
    while let Some(key) = object.key(reader, &["__type", "code", "message", "Message"])? {
        let slot = match key {
            0 => &mut body.type_,
            1 => &mut body.code,
            _ => &mut body.message,
        };
        // A value that is not a string is ignored; the other members may still be readable.
        if let Some(text) = reader.string_or_skip()? {
            *slot = Some(text.into_owned());
        }
    }
    reader.finish()?;
    Ok(body)
}

/// Removes what follows the first `:` of a code, then what precedes the last `#`.
fn sanitize(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default().trim()
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
        (text.code, text.message)
    }

    #[test]
    fn every_spelling_of_a_code_is_parsed() {
        for (header, body) in [
            (Some("FooError"), ""),
            (Some("FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"), "{}"),
            (Some("aws.protocoltests.restjson#FooError:http://x/"), "<html>"),
            (None, r#"{"__type":"FooError"}"#),
            (None, r#"{"code":"FooError"}"#),
            (None, r#"{"__type":"a.b#FooError:http://x/","code":"Other"}"#),
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
