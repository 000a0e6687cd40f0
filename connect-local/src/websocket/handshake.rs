//! The opening handshake of RFC 6455, section 4.2, and its refusals.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use http_body_util::Full;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

pub(super) const WEBSOCKET: HeaderValue = HeaderValue::from_static("websocket");
pub(super) const UPGRADE: HeaderValue = HeaderValue::from_static("Upgrade");
const VERSION: HeaderValue = HeaderValue::from_static("13");
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

/// Checks a handshake, and returns the `Sec-WebSocket-Accept` of the answer to it.
///
/// # Errors
///
/// Returns the answer to a request that is not a handshake.
pub(super) fn accept(method: &Method, headers: &HeaderMap) -> Result<HeaderValue, Response<Full<Bytes>>> {
    if method != Method::GET {
        let message = "the method of a websocket's handshake is wrong: use `GET`";
        return Err(with(refusal(StatusCode::METHOD_NOT_ALLOWED, message), header::ALLOW, "GET"));
    }
    if !lists(headers, &header::UPGRADE, "websocket") || !lists(headers, &header::CONNECTION, "upgrade") {
        let message = "the URL is that of a websocket: open it with a websocket client";
        let refusal = with(refusal(StatusCode::UPGRADE_REQUIRED, message), header::UPGRADE, "websocket");
        return Err(with(refusal, header::CONNECTION, "Upgrade"));
    }
    if headers.get(header::SEC_WEBSOCKET_VERSION) != Some(&VERSION) {
        let message = "the version of the websocket protocol is unknown: use 13";
        return Err(with(refusal(StatusCode::UPGRADE_REQUIRED, message), header::SEC_WEBSOCKET_VERSION, "13"));
    }
    let key = headers.get(header::SEC_WEBSOCKET_KEY).filter(|key| is_key(key.as_bytes()));
    let accept = key.and_then(|key| HeaderValue::try_from(derive_accept_key(key.as_bytes())).ok());
    accept.ok_or_else(|| {
        refusal(StatusCode::BAD_REQUEST, "`Sec-WebSocket-Key` is not valid: send 16 random bytes in base64")
    })
}

/// Returns the token in a query, empty if there is none. Tokens have no character that a query
/// encodes.
pub(super) fn token(query: Option<&str>) -> &str {
    let mut pairs = query.unwrap_or_default().split('&');
    pairs.find_map(|pair| pair.strip_prefix("token=")).unwrap_or_default()
}

/// Returns the answer to a handshake whose token is not valid. It does not say why.
pub(super) fn forbidden() -> Response<Full<Bytes>> {
    let message = "the websocket's URL is not valid: call `CreateParticipantConnection` for a new one";
    with(refusal(StatusCode::FORBIDDEN, message), ERROR_TYPE, "ForbiddenException")
}

/// Returns true if a header that lists words has this one, in any case.
fn lists(headers: &HeaderMap, name: &HeaderName, word: &str) -> bool {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|one| one.trim().eq_ignore_ascii_case(word))
}

/// Returns true if these are 16 bytes in base64.
fn is_key(key: &[u8]) -> bool {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(key).is_ok_and(|key| key.len() == 16)
}

fn refusal(status: StatusCode, message: &str) -> Response<Full<Bytes>> {
    let body = serde_json::json!({ "message": message }).to_string();
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = status;
    with(response, header::CONTENT_TYPE, "application/json")
}

fn with(mut response: Response<Full<Bytes>>, name: HeaderName, value: &'static str) -> Response<Full<Bytes>> {
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let name = HeaderName::from_static;
        pairs.iter().map(|(key, value)| (name(key), HeaderValue::from_static(value))).collect()
    }

    /// The handshake of RFC 6455, section 1.3.
    const HANDSHAKE: [(&str, &str); 4] = [
        ("upgrade", "websocket"),
        ("connection", "keep-alive, Upgrade"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ];

    #[test]
    fn a_handshake_is_answered_as_the_rfc_says() {
        let accept = accept(&Method::GET, &headers(&HANDSHAKE)).unwrap();
        assert_eq!(accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }

    #[test]
    fn each_part_of_the_handshake_is_needed() {
        let refused = |index: usize, value: Option<&'static str>| {
            let mut pairs = HANDSHAKE.to_vec();
            let (name, _) = pairs.remove(index);
            pairs.extend(value.map(|value| (name, value)));
            accept(&Method::GET, &headers(&pairs)).unwrap_err()
        };
        for value in [None, Some("h2c")] {
            assert_eq!(refused(0, value).headers()[header::UPGRADE], "websocket");
            assert_eq!(refused(0, value).status(), 426);
            assert_eq!(refused(1, value).status(), 426);
            assert_eq!(refused(2, value).headers()[header::SEC_WEBSOCKET_VERSION], "13");
            assert_eq!(refused(3, value).status(), 400);
        }
        let posted = accept(&Method::POST, &headers(&HANDSHAKE)).unwrap_err();
        assert_eq!(
            (posted.status(), &posted.headers()[header::ALLOW]),
            (StatusCode::METHOD_NOT_ALLOWED, &"GET".parse().unwrap())
        );
    }

    #[test]
    fn the_token_is_found_among_other_parameters() {
        assert_eq!(token(Some("a=1&token=abc&b=2")), "abc");
        assert_eq!((token(Some("tokens=abc")), token(None)), ("", ""));
    }
}
