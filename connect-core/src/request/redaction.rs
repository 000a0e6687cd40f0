//! The places of secrets in a request.

use std::cmp::Reverse;
use std::ops::Range;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";
/// The text that replaces a secret in JSON.
const QUOTED: &str = "\"[redacted]\"";

static NONE: Redaction = Redaction { uri: false, body: Vec::new(), is_quoted: true };

/// The places of the secrets in a request, for code that shows requests to people.
///
/// A request that holds a [`Secret`](crate::Secret) in its URI or body has this value in its
/// extensions. Secret headers are not part of it: each is marked
/// [sensitive](http::HeaderValue::is_sensitive).
///
/// ```
/// use connect_core::request::Redaction;
/// use connect_core::{Endpoint, Operation, RandomTokens, Secret, connect_operation};
///
/// #[connect_operation(method = "POST", uri = "/sessions")]
/// struct CreateSession {
///     user: String,
///     #[connect(sensitive)]
///     password: Secret<String>,
/// }
///
/// let input = CreateSession { user: "ada".into(), password: Secret::new("hunter2".into()) };
/// let endpoint = Endpoint::new("https://api.example")?;
/// let request = input.to_http_request(&endpoint, &RandomTokens)?;
///
/// let redaction = Redaction::of(&request);
/// assert!(!redaction.redacts_uri());
/// assert_eq!(
///     redaction.redact_body(request.body()).as_deref(),
///     Some(r#"{"User":"ada","Password":"[redacted]"}"#),
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Redaction {
    /// True if a secret is in the URI.
    pub(super) uri: bool,
    /// The places of secrets in the body, as it was before compression.
    pub(super) body: Vec<Range<usize>>,
    /// True if the placeholder of a secret in the body is in quotes, as in JSON.
    pub(super) is_quoted: bool,
}

impl Default for Redaction {
    fn default() -> Self {
        NONE.clone()
    }
}

impl Redaction {
    /// Returns the places of the secrets in `request`. A request that this crate did not encode has
    /// none.
    pub fn of<B>(request: &http::Request<B>) -> &Self {
        request.extensions().get().unwrap_or(&NONE)
    }

    /// Returns true if a secret is in the URI: show neither its labels nor its query.
    pub fn redacts_uri(&self) -> bool {
        self.uri
    }

    /// Returns the request's body with a placeholder for each secret, or `None` if the body is not
    /// text.
    ///
    /// The placeholder is `"[redacted]"`, and `[redacted]` without quotes in a form or a multipart
    /// body. A compressed body is not text.
    pub fn redact_body(&self, body: &[u8]) -> Option<String> {
        let body = std::str::from_utf8(body).ok()?;
        let mut secrets = self.body.clone();
        secrets.sort_by_key(|secret| (secret.start, Reverse(secret.end)));
        let (mut text, mut from) = (String::new(), 0);
        for secret in secrets {
            // A secret inside another one was already left out.
            if let Some(before) = body.get(from..secret.start) {
                text.push_str(before);
                text.push_str(if self.is_quoted { QUOTED } else { REDACTED });
                from = secret.end;
            }
        }
        text.push_str(body.get(from..)?);
        Some(text)
    }

    /// Returns true if a secret is in the body.
    pub(super) fn redacts_body(&self) -> bool {
        !self.body.is_empty()
    }

    /// Marks the URI of `request` as one with a secret.
    pub(crate) fn add_uri<B>(request: &mut http::Request<B>) {
        let redaction = Self { uri: true, ..Self::of(request).clone() };
        request.extensions_mut().insert(redaction);
    }

    /// Adds this value to the extensions of `request`, unless there is nothing to redact.
    pub(super) fn attach<B>(self, request: &mut http::Request<B>) {
        if self.uri || !self.body.is_empty() {
            request.extensions_mut().insert(self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_without_secrets_carries_nothing() {
        let mut request = http::Request::new("{}");
        Redaction::default().attach(&mut request);
        assert!(request.extensions().is_empty());
        assert!(!Redaction::of(&request).redacts_uri());
        assert_eq!(Redaction::of(&request).redact_body(b"{}").as_deref(), Some("{}"));
    }

    #[test]
    fn a_request_carries_the_places_of_its_secrets() {
        let mut request = http::Request::new(r#"{"A":"secret","B":["secret"],"C":1}"#);
        Redaction { uri: true, body: vec![19..27, 5..13, 18..28], ..Redaction::default() }.attach(&mut request);
        let request = request.clone();
        let redaction = Redaction::of(&request);
        assert!(redaction.redacts_uri());
        let redacted = redaction.redact_body(request.body().as_bytes());
        assert_eq!(redacted.as_deref(), Some(r#"{"A":"[redacted]","B":"[redacted]","C":1}"#));
        assert_eq!(redaction.redact_body(b"\xff"), None);
    }
}
