//! Requests as reqwest takes them.

use connect_core::TransportError;
use connect_tower::RequestBody;
use http::Uri;
use reqwest::Url;

/// Rejects a request whose URI reqwest would change.
///
/// reqwest parses a URI as a browser does: it removes `.` and `..` and percent-encodes some
/// characters, so the server would receive another path.
pub(crate) fn check(uri: &Uri, plain_only: Option<&'static str>) -> Result<(), TransportError> {
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    if let (Some("https"), Some(why)) = (uri.scheme_str(), plain_only) {
        return unsupported(why);
    }
    let Ok(url) = Url::parse(&uri.to_string()) else {
        return unsupported("the URI is not absolute: add scheme and host");
    };
    if !url.username().is_empty() || url.password().is_some() {
        // reqwest would turn the user name and password into an `authorization` header.
        return unsupported("the URI holds a user name or a password: send them in a header");
    }
    if url.path() != uri.path() || url.query() != uri.query() {
        return unsupported(
            "reqwest would change the path or the query of the URI: use another transport for this request",
        );
    }
    Ok(())
}

/// Converts the body of a request.
pub(crate) fn body(body: RequestBody) -> reqwest::Body {
    match body.into_bytes() {
        Ok(bytes) => bytes.into(),
        Err(stream) => reqwest::Body::wrap(stream),
    }
}
