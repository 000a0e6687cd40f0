//! Endpoints: the base URLs that requests are sent to.

use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

use crate::printable::debug_is_one_line;

/// The base URL of a service: scheme, host, port and an optional path prefix. The URL is validated
/// on construction.
///
/// ```
/// use connect_core::Endpoint;
///
/// let endpoint = Endpoint::new("https://gateway.example/connect/")?;
/// assert_eq!(endpoint.to_string(), "https://gateway.example/connect");
///
/// let error = Endpoint::new("gateway.example").unwrap_err();
/// assert!(error.to_string().starts_with("the endpoint does not begin with `http://`"));
/// # Ok::<(), connect_core::error::EndpointError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    scheme: Scheme,
    authority: Authority,
    /// Empty, or begins with `/` and does not end with `/`.
    path: String,
    fixed_host: bool,
}

impl Endpoint {
    /// Parses a base URL: `https://host`, `http://host:port` or `https://host/path/prefix`. The
    /// host is converted to lower case.
    ///
    /// # Errors
    ///
    /// Returns an [`EndpointError`] if `url` is not an absolute `http` or `https` URL, or has user
    /// information, a query, a fragment, or a path with an empty, `.` or `..` segment.
    pub fn new(url: &str) -> Result<Self, EndpointError> {
        if url.contains('#') {
            return Err(EndpointError::Fragment);
        }
        let parts = url.parse::<Uri>().map_err(EndpointError::NotAUrl)?.into_parts();
        let scheme = match parts.scheme {
            Some(scheme) if scheme == Scheme::HTTP || scheme == Scheme::HTTPS => scheme,
            _ => return Err(EndpointError::Scheme),
        };
        let authority = parts.authority.filter(|authority| !authority.host().is_empty()).ok_or(EndpointError::Host)?;
        if authority.as_str().contains('@') {
            return Err(EndpointError::UserInfo);
        }
        // Host names are case-insensitive, but signatures are not, and some clients send the host
        // in lower case.
        let authority = match authority.as_str().to_ascii_lowercase() {
            lower if lower == authority.as_str() => authority,
            lower => Authority::try_from(lower).map_err(EndpointError::NotAUrl)?,
        };
        // `http` accepts any text as a port.
        if authority.as_str() != authority.host() && authority.port_u16().is_none() {
            return Err(EndpointError::Port);
        }
        let path_and_query = parts.path_and_query.unwrap_or_else(|| PathAndQuery::from_static("/"));
        if path_and_query.query().is_some() {
            return Err(EndpointError::Query);
        }
        let path = path_and_query.path().strip_suffix('/').unwrap_or(path_and_query.path());
        if path.split('/').skip(1).any(|segment| segment.is_empty() || is_dot_segment(segment)) {
            return Err(EndpointError::Path);
        }
        Ok(Self { scheme, authority, path: path.to_owned(), fixed_host: false })
    }

    /// Returns the scheme: `http` or `https`.
    pub fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// Returns the host and the port, if there is one.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// Returns the path prefix, which is empty, or begins with `/` and does not end with `/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Omits the host prefixes that operations declare with `host_prefix`, for a proxy or a test
    /// server that has only one host name.
    #[must_use]
    pub fn without_host_prefix(self) -> Self {
        Self { fixed_host: true, ..self }
    }

    /// Returns true if `prefix` and the host together are a valid host name: 1 to 253 characters in
    /// parts of 1 to 63 letters, digits and inner hyphens (RFC 1123, section 2.1). An IP address
    /// takes no prefix.
    pub(crate) fn accepts_prefix(&self, prefix: &str) -> bool {
        if prefix.is_empty() || self.fixed_host {
            return true;
        }
        let host = self.authority.host();
        if host.starts_with('[') || host.parse::<std::net::Ipv4Addr>().is_ok() {
            return false;
        }
        let name = [prefix, host].concat();
        let name = name.strip_suffix('.').unwrap_or(&name);
        name.len() <= 253 && name.split('.').all(is_host_label)
    }

    /// Returns the absolute URI of `path_and_query`, which already has the path prefix, with
    /// `prefix` before the host.
    pub(crate) fn uri(&self, prefix: &str, path_and_query: PathAndQuery) -> Option<Uri> {
        let authority = match prefix {
            prefix if prefix.is_empty() || self.fixed_host => self.authority.clone(),
            prefix => Authority::try_from([prefix, self.authority.as_str()].concat()).ok()?,
        };
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(authority);
        parts.path_and_query = Some(path_and_query);
        Uri::from_parts(parts).ok()
    }
}

/// Returns true if clients and servers may remove the segment when they normalize the path: it is
/// `.` or `..`, in any spelling (RFC 3986, section 6.2.2.2).
fn is_dot_segment(segment: &str) -> bool {
    let dots = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(dots.as_str(), "." | "..")
}

/// Returns true if a text is 1 to 63 letters, digits and inner hyphens.
pub(crate) fn is_host_label(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(is_part) && !text.starts_with('-') && !text.ends_with('-')
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Self::new(url)
    }
}

impl std::fmt::Display for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}

/// The reason why a URL is not valid as an [`Endpoint`].
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum EndpointError {
    /// The text is not a URL.
    #[error("the endpoint is not a URL: write one like `https://host`")]
    NotAUrl(#[source] http::uri::InvalidUri),
    /// The URL has no scheme, or one other than `http` and `https`.
    #[error("the endpoint does not begin with `http://` or `https://`: write one like `https://host`")]
    Scheme,
    /// The URL has no host.
    #[error("the endpoint has no host: write one like `https://host`")]
    Host,
    /// The URL's port is not a number from 0 to 65535.
    #[error("the endpoint's port is not a number from 0 to 65535: correct it")]
    Port,
    /// The URL has user information. Credentials do not belong in a URL, because URLs are logged.
    #[error("the endpoint must not contain a user name or password: remove it")]
    UserInfo,
    /// The URL has a query.
    #[error("the endpoint must not have a query: remove it")]
    Query,
    /// The URL has a fragment.
    #[error("the endpoint must not have a fragment: remove it")]
    Fragment,
    /// The URL's path has an empty, `.` or `..` segment.
    #[error("the endpoint's path must not have an empty, `.` or `..` segment: remove it")]
    Path,
}

debug_is_one_line!(EndpointError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_url_is_rejected_on_construction() {
        for (url, reason) in [
            ("", "not a URL"),
            ("localhost:80", "does not begin with"),
            ("/path", "does not begin with"),
            ("ftp://host", "does not begin with"),
            ("https://", "not a URL"),
            ("https://user:secret@host", "user name"),
            ("https://host?x=1", "query"),
            ("https://host/#top", "fragment"),
            ("https://host/a/../b", "segment"),
            ("https://host//a", "segment"),
            ("https://host:port", "port"),
            ("https://host:65536", "port"),
            ("https://ho st", "not a URL"),
        ] {
            let error = Endpoint::new(url).expect_err(url).to_string();
            assert!(error.contains(reason), "{url}: {error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_trailing_slash_of_the_path_prefix_is_removed() {
        assert_eq!(Endpoint::new("http://host/").unwrap().path(), "");
        assert_eq!(Endpoint::new("http://host").unwrap().path(), "");
        assert_eq!(Endpoint::new("http://host:8080/a/b/").unwrap().path(), "/a/b");
    }
}
