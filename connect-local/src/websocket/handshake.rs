//! The opening handshake of RFC 6455, section 4.2, and its refusals.

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::server::{Response, refusal};

pub(super) const WEBSOCKET: HeaderValue = HeaderValue::from_static("websocket");
pub(super) const UPGRADE: HeaderValue = HeaderValue::from_static("Upgrade");
const VERSION: HeaderValue = HeaderValue::from_static("13");

/// The reason why a request is not upgraded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The method is not `GET`.
    Method,
    /// The request is not an upgrade to a websocket.
    Upgrade,
    /// The version of the protocol is unknown.
    Version,
    /// `Sec-WebSocket-Key` is not 16 bytes in base64.
    Key,
    /// The token is not valid. The answer does not say why.
    Token,
}

/// Checks a handshake, and returns the `Sec-WebSocket-Accept` of the answer to it.
///
/// # Errors
///
/// Returns the answer to a request that is not a handshake.
pub(super) fn accept(method: &Method, headers: &HeaderMap) -> Result<HeaderValue, Refusal> {
    if method != Method::GET {
        return Err(Refusal::Method);
    }
    if !lists(headers, &header::UPGRADE, "websocket") || !lists(headers, &header::CONNECTION, "upgrade") {
        return Err(Refusal::Upgrade);
    }
    if headers.get(header::SEC_WEBSOCKET_VERSION) != Some(&VERSION) {
        return Err(Refusal::Version);
    }
    let key = headers.get(header::SEC_WEBSOCKET_KEY).filter(|key| is_key(key.as_bytes())).ok_or(Refusal::Key)?;
    HeaderValue::try_from(derive_accept_key(key.as_bytes())).map_err(|_| Refusal::Key)
}

impl Refusal {
    /// Returns the answer to the request.
    pub(super) fn into_response(self) -> Response {
        match self {
            Self::Method => {
                let message = "the method of a websocket's handshake is wrong: use `GET`";
                let response = refusal(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowedException", message);
                with(response, header::ALLOW, HeaderValue::from_static("GET"))
            }
            Self::Upgrade => {
                let message = "the URL is that of a websocket: open it with a websocket client";
                let response = refusal(StatusCode::UPGRADE_REQUIRED, "BadRequestException", message);
                with(with(response, header::UPGRADE, WEBSOCKET), header::CONNECTION, UPGRADE)
            }
            Self::Version => {
                let message = "the version of the websocket protocol is unknown: use 13";
                let response = refusal(StatusCode::UPGRADE_REQUIRED, "BadRequestException", message);
                with(response, header::SEC_WEBSOCKET_VERSION, VERSION)
            }
            Self::Key => {
                let message = "`Sec-WebSocket-Key` is not valid: send 16 random bytes in base64";
                refusal(StatusCode::BAD_REQUEST, "BadRequestException", message)
            }
            Self::Token => {
                let message = "the websocket's URL is not valid: call `CreateParticipantConnection` for a new one";
                refusal(StatusCode::FORBIDDEN, "ForbiddenException", message)
            }
        }
    }
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

fn with(mut response: Response, name: HeaderName, value: HeaderValue) -> Response {
    response.headers_mut().insert(name, value);
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
            let refusals = [0, 1, 2, 3].map(|index| refused(index, value));
            assert_eq!(refusals, [Refusal::Upgrade, Refusal::Upgrade, Refusal::Version, Refusal::Key]);
        }
        assert_eq!(accept(&Method::POST, &headers(&HANDSHAKE)), Err(Refusal::Method));
    }

    #[test]
    fn a_refusal_says_what_to_send() {
        let head = |refusal: Refusal| refusal.into_response().into_parts().0;
        for (refusal, status, header, value) in [
            (Refusal::Method, 405, header::ALLOW, "GET"),
            (Refusal::Upgrade, 426, header::UPGRADE, "websocket"),
            (Refusal::Version, 426, header::SEC_WEBSOCKET_VERSION, "13"),
        ] {
            let head = head(refusal);
            assert_eq!((head.status.as_u16(), head.headers[header].as_bytes()), (status, value.as_bytes()));
        }
        assert_eq!([head(Refusal::Key).status.as_u16(), head(Refusal::Token).status.as_u16()], [400, 403]);
    }
}
