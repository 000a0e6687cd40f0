//! Reads the code and the message of an error response, in every form that services send.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderName, StatusCode};
use serde_json::{Map, Value};

use super::classify;
use super::report::{self, Report, RetryAfter};
use crate::binding::ERROR_TYPE;
use crate::json::{Invalid, Reader};
use crate::metadata::{ErrorMetadata, ServiceMetadata, Verdict};

const QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");

/// The code and the message of an error response, and the modeled error that they identify.
#[derive(Debug)]
pub(crate) struct ErrorText {
    /// The index of the modeled error, if the response is one that the operation declares.
    pub(super) index: Option<usize>,
    /// The code to report.
    pub(super) code: Option<Cow<'static, str>>,
    pub(super) message: Option<String>,
    /// The verdict about a retry, if the modeled error or the service has one.
    pub(super) verdict: Option<Verdict>,
    /// The parts that only the rules of a service can find.
    pub(super) report: Option<Box<Report>>,
}

impl ErrorText {
    /// Reads an error response of an operation with the modeled errors `shapes`, by the rules of
    /// its service if it has some. A part that cannot be read is `None`.
    ///
    /// Without rules the code is the first of these that is present, as in the AWS SDKs: the header
    /// `x-amzn-errortype`, the body's `code`, `Code` and `__type`. The message is the body's
    /// `message`, or else `Message`. A code in the header is read even if the body is not JSON.
    ///
    /// <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization>
    pub(crate) fn read(
        response: &http::Response<Bytes>,
        shapes: &[ErrorMetadata],
        service: Option<&ServiceMetadata>,
    ) -> Self {
        if let Some(rules) = service.and_then(ServiceMetadata::failures) {
            return report::read(rules, response, shapes);
        }
        let body = Reader::new(response.body()).ok().and_then(|mut reader| read_body(&mut reader).ok());
        // Another body is probably not from the service. The status then does not identify the
        // error.
        let is_object_or_empty = body.is_some() || response.body().trim_ascii().is_empty();
        let [code, upper_code, type_, message, upper_message] = body.unwrap_or_default();
        let message = message.or(upper_message).map(Cow::into_owned);
        let in_body = [&code, &upper_code, &type_];
        let in_body = || in_body.into_iter().flatten().find_map(|text| Code::parse(text));
        let (index, code) = match code_in_header(response).or_else(in_body) {
            Some(code) => {
                let index = code.index_in(shapes);
                (index, Some(code.reported(index, shapes)))
            }
            None if is_object_or_empty => (classify::only_one_of_status(shapes, response.status()), None),
            None => (None, None),
        };
        let index = index.or_else(|| classify::catch_all(shapes));
        let verdict = index.and_then(|index| shapes[index].verdict());
        let query_code = service.filter(|service| service.has_query_error_codes()).and_then(|_| query_code(response));
        let code = query_code.or(code);
        Self { index, code, message, verdict, report: None }
    }

    /// Returns the time after which the service accepts the request again, if its rules found one.
    pub(crate) fn retry_after(&self) -> Option<RetryAfter> {
        self.report.as_ref()?.retry_after
    }

    /// Returns true if the failure says that the token was refused, by the rules of the service or
    /// else by its status.
    pub(crate) fn refuses_token(&self, status: StatusCode) -> bool {
        self.report.as_ref().map_or(status == StatusCode::UNAUTHORIZED, |report| report.token_refused)
    }

    /// Returns the code to report.
    pub(crate) fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the index of the modeled error, if the failure is one that the operation declares.
    pub(crate) fn index(&self) -> Option<usize> {
        self.index
    }

    /// Returns the code without namespace and URI, by which failures are classified.
    pub(crate) fn name(&self) -> Option<&str> {
        name_of(self.code())
    }

    pub(crate) fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// Returns the code in the header `x-amzn-query-error`, such as `Customized;Sender`.
fn query_code(response: &http::Response<Bytes>) -> Option<Cow<'static, str>> {
    let (code, _) = response.headers().get(QUERY_ERROR)?.to_str().ok()?.split_once(';')?;
    (!code.trim().is_empty()).then(|| Cow::Owned(code.trim().to_owned()))
}

/// Returns a reported code without namespace and URI.
pub(super) fn name_of(code: Option<&str>) -> Option<&str> {
    code.and_then(Code::parse).map(|code| code.name)
}

/// Returns the code in the header `x-amzn-errortype`. A proxy may have joined several lines of the
/// header with commas. The first code is that of the service.
fn code_in_header(response: &http::Response<Bytes>) -> Option<Code<'_>> {
    let lines = response.headers().get_all(ERROR_TYPE).into_iter();
    lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(',')).find_map(Code::parse)
}

/// An error code.
#[derive(Clone, Copy)]
struct Code<'a> {
    /// The code as it was sent, without white space at its ends.
    whole: &'a str,
    /// The code without namespace and URI.
    name: &'a str,
}

impl<'a> Code<'a> {
    /// Parses a code; `None` if the code is empty without namespace and URI.
    fn parse(text: &'a str) -> Option<Self> {
        let whole = text.trim();
        // In restJson1 the code ends before the first `:` and begins after the last `#` before
        // that.
        let end = whole.bytes().position(|byte| byte == b':').unwrap_or(whole.len());
        let start = whole.bytes().take(end).rposition(|byte| byte == b'#').map_or(0, |hash| hash + 1);
        let name = whole[start..end].trim();
        (!name.is_empty()).then_some(Self { whole, name })
    }

    /// Returns the index of the modeled error with this code. An API that is not Amazon's can
    /// declare a code that contains `:` or `#`.
    fn index_in(self, shapes: &[ErrorMetadata]) -> Option<usize> {
        let position = |code: &str| {
            shapes.iter().position(|shape| (shape.status().is_some() || shape.has_code()) && shape.code() == code)
        };
        position(self.whole).or_else(|| position(self.name))
    }

    /// Returns the code to report: that of the modeled error at `index`, or else the name. If the
    /// operation declares a code with `:` or `#`, the whole code as sent replaces the name.
    fn reported(self, index: Option<usize>, shapes: &[ErrorMetadata]) -> Cow<'static, str> {
        if let Some(index) = index {
            return Cow::Borrowed(shapes[index].code());
        }
        let is_sent_whole = shapes.iter().any(|shape| shape.code().contains([':', '#']));
        Cow::Owned(if is_sent_whole { self.whole } else { self.name }.to_owned())
    }
}

/// The members of a body that can hold the code (the first three) and the message (the last two),
/// each in order of precedence.
const MEMBERS: [&str; 5] = ["code", "Code", "__type", "message", "Message"];

/// Reads the texts of [`MEMBERS`].
fn read_body<'a>(reader: &mut Reader<'a>) -> Result<[Option<Cow<'a, str>>; MEMBERS.len()], Invalid> {
    let mut body = [const { None }; MEMBERS.len()];
    let mut object = reader.object()?;
    while let Some(key) = object.key(reader, &MEMBERS)? {
        // A value that is not a string is ignored; the other members may still be readable.
        if let Some(text) = reader.string_or_skip()?
            && let Some(slot) = body.get_mut(key)
        {
            *slot = Some(text);
        }
    }
    reader.finish()?;
    Ok(body)
}

/// Returns copies of the response with fewer members in the body, for a modeled error that cannot
/// be read from the whole body. The copies are in the order in which to try them: first without a
/// message that is not a string, then without all members but the message. If there is no message,
/// each copy is followed by one with an empty message, for an error that requires a message.
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
        let text = ErrorText::read(&response, &[], None);
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
