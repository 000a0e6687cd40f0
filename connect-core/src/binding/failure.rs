//! The code and the message of a failure, at the places where its service has them.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::JSON;
use crate::json::{Reader, Writer, to_string};
use crate::metadata::{ErrorMetadata, FailureInSuccess, FailureRules, OperationMetadata, ResponsePlace, Step};
use crate::transport::Body;

/// The header that has the code in restJson1.
pub(crate) const ERROR_TYPE: HeaderName = HeaderName::from_static(ERROR_TYPE_NAME);

const ERROR_TYPE_NAME: &str = "x-amzn-errortype";

/// The media type of problem details (RFC 9457, section 3).
const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");

/// The member that has the code in awsJson.
const TYPE: &str = "__type";

/// The member that has the message, for services that declare no place.
const MESSAGE: &str = "message";

/// The initial capacity of the document of a failure in bytes.
const CAPACITY: usize = 256;

/// The greatest number of items of a list that are written for a place in it.
const MAX_ITEMS: usize = 64;

/// The form of the failures of an operation, by the rules of its service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FailureForm {
    rules: Option<&'static FailureRules>,
    /// The media type of awsJson, if the service speaks it.
    aws_json: Option<&'static str>,
}

impl FailureForm {
    /// Returns the form of the failures of `operation`. A request to no operation has that of AWS
    /// restJson1.
    pub(crate) fn of(operation: Option<&OperationMetadata>) -> Self {
        let service = operation.and_then(OperationMetadata::service);
        Self {
            rules: service.and_then(|service| service.failures()),
            aws_json: operation.and_then(OperationMetadata::json_media_type),
        }
    }

    /// Returns the media type of a JSON body.
    pub(crate) fn media_type(self) -> HeaderValue {
        if self.is_problem() { PROBLEM } else { self.aws_json.map_or(JSON, HeaderValue::from_static) }
    }

    fn is_problem(self) -> bool {
        self.rules.is_some_and(|rules| rules.is_problem)
    }

    /// Returns the first place in which the service has its codes.
    fn code_place(self) -> Option<ResponsePlace> {
        match (self.rules, self.aws_json) {
            (Some(rules), _) => rules.codes.first().copied(),
            (None, Some(_)) => Some(ResponsePlace::Body(TYPE)),
            (None, None) => Some(ResponsePlace::Header(ERROR_TYPE_NAME)),
        }
    }

    /// Returns true if responses of a modeled error say its code. The status identifies an error
    /// without a code of its own, if the service has rules.
    pub(crate) fn has_code(self, error: &ErrorMetadata) -> bool {
        self.rules.is_none() || error.has_code()
    }

    /// Writes a code to where clients look for it, unless a member of the error is there. Returns
    /// the place if it cannot hold the code.
    pub(crate) fn write_code(
        self,
        code: &str,
        document: &mut String,
        headers: &mut HeaderMap,
    ) -> Result<(), &'static str> {
        match self.code_place() {
            None => Ok(()),
            Some(ResponsePlace::Header(name)) => insert(headers, name, code).ok_or(name),
            Some(ResponsePlace::Body(path)) => {
                // A client of AWS would read the header first.
                headers.remove(ERROR_TYPE);
                let is_number = self.rules.is_some() && !self.is_problem() && is_whole_number(code);
                let value = if is_number { code.to_owned() } else { to_string(code) };
                put(document, path, &value).ok_or(path)
            }
        }
    }

    /// Writes the members by which a failure differs from a success with the same status.
    pub(crate) fn write_signs(self, document: &mut String) {
        for rule in self.rules.map_or(&[][..], |rules| rules.in_success) {
            let (path, value) = match rule {
                FailureInSuccess::IfFalse(path) => (path, "false"),
                FailureInSuccess::IfPresent(path) => (path, "true"),
            };
            // Without the sign, the status still makes the response a failure.
            let _ = put(document, path, value);
        }
    }

    /// Writes the message to where clients look for it.
    fn write_message(self, message: &str, document: &mut String, headers: &mut HeaderMap) {
        let place =
            self.rules.and_then(|rules| rules.messages.first().copied()).unwrap_or(ResponsePlace::Body(MESSAGE));
        let written = match place {
            ResponsePlace::Header(name) => insert(headers, name, message),
            ResponsePlace::Body(path) => put(document, path, &to_string(message)),
        };
        if written.is_none() {
            let _ = put(document, MESSAGE, &to_string(message));
        }
    }
}

/// Returns the response of a failure that `operation` does not declare. `members` writes further
/// members of its object. A code that its place cannot hold is left out.
pub(crate) fn failure_response(
    operation: Option<&OperationMetadata>,
    status: StatusCode,
    code: &str,
    message: &str,
    members: impl FnOnce(&mut Writer),
) -> http::Response<Body> {
    let form = FailureForm::of(operation);
    let mut response = http::Response::new(Body::empty());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, form.media_type());
    let mut writer = Writer::with_capacity(CAPACITY);
    // The outermost object is never too deep.
    let _ = writer.begin_object();
    if form.rules.is_none() {
        let _ = insert(headers, ERROR_TYPE_NAME, code);
        if form.aws_json.is_some() {
            write_member(TYPE, code, &mut writer);
        }
        write_member(MESSAGE, message, &mut writer);
    }
    members(&mut writer);
    writer.end_object();
    let mut document = writer.into_string();
    if form.rules.is_some() {
        if document == "{}" {
            // The places of the service decide between an object and a list.
            document.clear();
        }
        form.write_message(message, &mut document, headers);
        let _ = form.write_code(code, &mut document, headers);
        form.write_signs(&mut document);
    }
    *response.body_mut() = document.into();
    response
}

fn write_member(name: &str, text: &str, writer: &mut Writer) {
    writer.map_key(name);
    writer.string(text);
    writer.separate();
}

/// Inserts a header. Returns `None` if its value is not visible ASCII, which clients read.
fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Option<()> {
    let value = HeaderValue::from_str(value).ok().filter(|value| value.to_str().is_ok())?;
    headers.insert(HeaderName::try_from(name).ok()?, value);
    Some(())
}

/// Returns true if a text is a whole number in its shortest form, which JSON numbers hold exactly.
fn is_whole_number(text: &str) -> bool {
    text.parse::<u32>().is_ok_and(|number| number.to_string() == text)
}

/// Puts a JSON value at `path` in a document, unless a value other than `null` is there. Returns
/// `None` if the document has no such place, and leaves it as it is.
fn put(document: &mut String, path: &str, value: &str) -> Option<()> {
    let mut writer = Writer::with_capacity(document.len() + path.len() + value.len() + 8);
    put_in(document, path, value, &mut writer)?;
    *document = writer.into_string();
    Some(())
}

/// Writes `json` with a value at `path` in it.
fn put_in(json: &str, path: &str, value: &str, writer: &mut Writer) -> Option<()> {
    let json = json.trim();
    let is_absent = matches!(json, "" | "null");
    match Step::split(path) {
        None => writer.raw(if is_absent { value } else { json }),
        Some((Step::Member(name), rest)) => {
            let members = if is_absent { Vec::new() } else { members(json)? };
            writer.begin_object().then_some(())?;
            if members.iter().all(|(key, _)| key != name) {
                writer.map_key(name);
                put_in("", rest, value, writer)?;
                writer.separate();
            }
            for (key, member) in members {
                writer.map_key(&key);
                if key == name {
                    put_in(&member, rest, value, writer)?;
                } else {
                    writer.raw(&member);
                }
                writer.separate();
            }
            writer.end_object();
        }
        Some((Step::Item(index), rest)) if index < MAX_ITEMS => {
            let mut items = if is_absent { Vec::new() } else { items(json)? };
            items.resize(items.len().max(index + 1), "null".to_owned());
            writer.begin_array().then_some(())?;
            for (position, item) in items.iter().enumerate() {
                if position == index {
                    put_in(item, rest, value, writer)?;
                } else {
                    writer.raw(item);
                }
                writer.separate();
            }
            writer.end_array();
        }
        Some((Step::Item(_), _)) => return None,
    }
    Some(())
}

/// Returns the members of a JSON object, with their values as JSON.
fn members(json: &str) -> Option<Vec<(String, String)>> {
    let mut members = Vec::new();
    let mut reader = Reader::new(json.as_bytes()).ok()?;
    let mut object = reader.object().ok()?;
    while let Some(key) = object.any_key(&mut reader).ok()? {
        members.push((key.into_owned(), reader.raw().ok()?.into_owned()));
    }
    reader.finish().ok()?;
    Some(members)
}

/// Returns the items of a JSON array as JSON.
fn items(json: &str) -> Option<Vec<String>> {
    let mut items = Vec::new();
    let mut reader = Reader::new(json.as_bytes()).ok()?;
    let mut array = reader.array().ok()?;
    while array.next(&mut reader).ok()? {
        items.push(reader.raw().ok()?.into_owned());
    }
    reader.finish().ok()?;
    Some(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(document: &str, path: &str) -> Option<String> {
        let mut document = document.to_owned();
        put(&mut document, path, "7").map(|()| document)
    }

    #[test]
    fn a_value_is_put_at_a_path_through_objects_and_lists() {
        for (document, path, expected) in [
            ("", "code", r#"{"code":7}"#),
            ("{}", "error.code", r#"{"error":{"code":7}}"#),
            (r#"{"a":1}"#, "code", r#"{"code":7,"a":1}"#),
            (r#"{"a":1,"error":{"b":[2]}}"#, "error.code", r#"{"a":1,"error":{"code":7,"b":[2]}}"#),
            ("", "errors[0].code", r#"{"errors":[{"code":7}]}"#),
            (r#"{"errors":[{"m":1},2]}"#, "errors[0].code", r#"{"errors":[{"code":7,"m":1},2]}"#),
            ("", "[1]", "[null,7]"),
            // A member of the error stays.
            (r#"{"code":"own"}"#, "code", r#"{"code":"own"}"#),
            (r#"{"code":null}"#, "code", r#"{"code":7}"#),
            // Digits stay exact.
            (
                r#"{"n":340282366920938463463374607431768211455}"#,
                "c",
                r#"{"c":7,"n":340282366920938463463374607431768211455}"#,
            ),
        ] {
            assert_eq!(with(document, path).as_deref(), Some(expected), "{document} {path}");
        }
    }

    #[test]
    fn a_document_without_the_place_is_refused() {
        for (document, path) in
            [("text", "code"), ("[]", "code"), (r#"{"error":"x"}"#, "error.code"), ("{}", "[0]"), ("", "list[x]")]
        {
            assert_eq!(with(document, path), None, "{document} {path}");
        }
    }

    #[test]
    fn a_deep_document_gets_its_code() {
        let depth = usize::try_from(crate::json::MAX_DEPTH).unwrap() - 1;
        let document = format!("{{\"deep\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        let expected = document.replacen('{', "{\"code\":7,", 1);
        assert_eq!(with(&document, "code"), Some(expected));
    }

    #[test]
    fn only_the_shortest_form_of_a_number_is_one() {
        assert!(["0", "300", "20003"].into_iter().all(is_whole_number));
        assert!(!["", "007", "+1", "-1", "1.0", "NotFound", "99999999999"].into_iter().any(is_whole_number));
    }
}
