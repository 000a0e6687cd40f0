//! The answer to a request for an operation that is not there.

use std::sync::LazyLock;

use connect_core::request::UriTemplate;
use http::{HeaderMap, Method, StatusCode, Uri};

use super::{Response, refusal};

/// The operations of Amazon Connect, one a line: its name, method and URI template.
const OPERATIONS: &str = include_str!("unknown/operations.txt");

static TEMPLATES: LazyLock<Vec<(&str, &str, UriTemplate<'_>)>> = LazyLock::new(|| {
    let read = |line: &'static str| {
        let mut words = line.split(' ');
        let (name, method, uri) = (words.next()?, words.next()?, words.next()?);
        Some((name, method, UriTemplate::new(uri).ok()?))
    };
    let mut operations: Vec<_> = OPERATIONS.lines().filter_map(read).collect();
    operations.sort_by(|one, other| one.2.cmp_specificity(&other.2));
    operations
});

/// Returns true if a response says that no operation has the path, or none with the method.
pub(super) fn is_unknown(response: &Response) -> bool {
    matches!(response.status(), StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED)
        && response
            .headers()
            .get("x-amzn-errortype")
            .is_some_and(|code| code == "UnknownOperationException" || code == "MethodNotAllowedException")
}

/// Answers a request for an operation that Amazon Connect has, and this server does not. Other
/// requests keep their answer.
pub(super) fn answer(method: &Method, uri: &Uri, response: Response) -> Response {
    let Some(name) = operation(method, uri) else { return response };
    let message = format!(
        "`{name}` is not in connect-local: it has the operations of instances, tags, chats, participants and chat \
         streaming"
    );
    let mut answer = refusal(StatusCode::NOT_FOUND, "UnknownOperationException", &message);
    copy("x-amzn-requestid", response.headers(), answer.headers_mut());
    answer
}

/// Returns the name of the operation that a request is for.
fn operation(method: &Method, uri: &Uri) -> Option<&'static str> {
    let is_of = |(_, one, template): &&(&str, &str, UriTemplate<'_>)| {
        *one == method.as_str() && template.captures(uri.path(), uri.query()).is_some()
    };
    TEMPLATES.iter().find(is_of).map(|(name, ..)| *name)
}

fn copy(name: &str, from: &HeaderMap, to: &mut HeaderMap) {
    if let Some(value) = from.get(name)
        && let Ok(name) = http::HeaderName::try_from(name)
    {
        to.insert(name, value.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(method: &Method, uri: &'static str) -> Option<&'static str> {
        operation(method, &Uri::from_static(uri))
    }

    #[test]
    fn every_line_is_an_operation() {
        assert_eq!(TEMPLATES.len(), OPERATIONS.lines().count());
        assert!(TEMPLATES.len() > 350, "{}", TEMPLATES.len());
    }

    #[test]
    fn an_operation_is_named_by_its_method_and_path() {
        assert_eq!(name(&Method::GET, "/users-summary/i-1?maxResults=5"), Some("ListUsers"));
        assert_eq!(name(&Method::PUT, "/users/i-1"), Some("CreateUser"));
        assert_eq!(name(&Method::GET, "/nothing"), None);
    }
}
