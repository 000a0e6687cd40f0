//! Checks of requests before they are sent.

use connect_core::TransportError;
use http::Uri;
use reqwest::Url;

/// Returns an error if a request to this URI cannot be sent unchanged.
///
/// reqwest parses URIs as browsers do: it resolves `.` and `..` and encodes some characters. The
/// server would see another path.
pub(crate) fn check(uri: &Uri, plain_only: Option<&'static str>) -> Result<(), TransportError> {
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    if let (Some("https"), Some(why)) = (uri.scheme_str(), plain_only) {
        return unsupported(why);
    }
    let Ok(url) = Url::parse(&uri.to_string()) else {
        return unsupported("the URI is not an absolute URL");
    };
    if !url.username().is_empty() || url.password().is_some() {
        // reqwest would convert them to an `authorization` header.
        return unsupported("the URI may not hold a user name or password");
    }
    if url.path() != uri.path() || url.query() != uri.query() {
        return unsupported("reqwest would send another path or query than that of the URI");
    }
    Ok(())
}
