//! The bearer token of a request.

use connect_core::Secret;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use http::request::Parts;

use super::Extract;
use crate::failure::Failure;

/// The bearer token in the header `authorization` (RFC 6750), which the router has not checked.
///
/// The handler checks the token. An operation with `auth = bearer` whose handler asks for it can be
/// served without an authenticator, and with one that does not know the scheme.
///
/// A token that is a member of an operation, as with `auth = bearer(token)`, is in the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer(pub Secret<String>);

impl<S: Sync> Extract<S> for Bearer {
    const READS_TOKEN: bool = true;

    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        token(&request.headers)?.ok_or_else(refused)
    }
}

impl<S: Sync> Extract<S> for Option<Bearer> {
    const READS_TOKEN: bool = true;

    async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
        token(&request.headers)
    }
}

/// Returns the token, or `None` if there is no header or it has another scheme.
fn token(headers: &HeaderMap) -> Result<Option<Bearer>, Failure> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    let (None, Ok(text)) = (values.next(), value.to_str()) else { return Err(refused()) };
    let (scheme, token) = text.split_once(' ').unwrap_or((text, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Ok(None);
    }
    match token.trim() {
        "" => Err(refused()),
        token => Ok(Some(Bearer(Secret::from(token)))),
    }
}

fn refused() -> Failure {
    Failure::unauthorized()
        .with_message("no bearer token: send the header `authorization: Bearer …`, once")
        .with_header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
}
