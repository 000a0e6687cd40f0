//! Where requests go.

use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

/// The base URL of a service: scheme, host, port and an optional path prefix. It is checked when it is made.
///
/// ```
/// use connect_core::Endpoint;
///
/// let endpoint = Endpoint::new("https://gateway.example/connect/")?;
/// assert_eq!(endpoint.to_string(), "https://gateway.example/connect");
///
/// let error = Endpoint::new("gateway.example").unwrap_err();
/// assert_eq!(error.to_string(), "the endpoint must begin with `http://` or `https://`");
/// # Ok::<(), connect_core::EndpointError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    scheme: Scheme,
    authority: Authority,
    /// Begins with `/` and does not end with one, or is empty.
    path: String,
    fixed_host: bool,
}

impl Endpoint {
    /// Parses a base URL: `https://host`, `http://host:port`, `https://host/path/prefix`. The host is kept in lower case.
    ///
    /// # Errors
    ///
    /// When it is not an absolute `http` or `https` URL, or has a user name, a query, a fragment, or a path with an empty, `.` or
    /// `..` segment.
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
        // Names of hosts have no case, but a signature has, and some clients write them in lower case.
        let authority = match authority.as_str().to_ascii_lowercase() {
            lower if lower == authority.as_str() => authority,
            lower => Authority::try_from(lower).map_err(EndpointError::NotAUrl)?,
        };
        // `http` takes any text for a port.
        if authority.as_str() != authority.host() && authority.port_u16().is_none() {
            return Err(EndpointError::Port);
        }
        let path_and_query = parts.path_and_query.unwrap_or_else(|| PathAndQuery::from_static("/"));
        if path_and_query.query().is_some() {
            return Err(EndpointError::Query);
        }
        let path = path_and_query.path().strip_suffix('/').unwrap_or(path_and_query.path());
        if path.split('/').skip(1).any(|segment| matches!(segment, "" | "." | "..")) {
            return Err(EndpointError::Path);
        }
        Ok(Self { scheme, authority, path: path.to_owned(), fixed_host: false })
    }

    /// `http` or `https`.
    pub fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// Host and port.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The path prefix: it begins with `/` and does not end with one, or is empty.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Leaves out what operations put before the host (`host_prefix`): for a proxy or a test server, which has one name.
    #[must_use]
    pub fn without_host_prefix(self) -> Self {
        Self { fixed_host: true, ..self }
    }

    /// The absolute URI of `path_and_query`, which has the path's prefix already, with `prefix` before the host.
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

/// What is wrong with an endpoint's URL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EndpointError {
    /// It is not a URL.
    #[error("the endpoint is not a URL")]
    NotAUrl(#[source] http::uri::InvalidUri),
    /// It has no scheme, or another than `http` and `https`.
    #[error("the endpoint must begin with `http://` or `https://`")]
    Scheme,
    /// It has no host.
    #[error("the endpoint has no host")]
    Host,
    /// Its port is not a number up to 65535.
    #[error("the endpoint's port is not a number up to 65535")]
    Port,
    /// It holds a user name or password. Credentials do not belong into a URL, which is logged.
    #[error("the endpoint may not hold a user name or password")]
    UserInfo,
    /// It has a query.
    #[error("the endpoint may not have a query")]
    Query,
    /// It has a fragment.
    #[error("the endpoint may not have a fragment")]
    Fragment,
    /// Its path has an empty, `.` or `..` segment.
    #[error("the endpoint's path may not have an empty, `.` or `..` segment")]
    Path,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_url_is_refused_when_the_endpoint_is_made() {
        for (url, reason) in [
            ("", "not a URL"),
            ("localhost:80", "must begin with"),
            ("/path", "must begin with"),
            ("ftp://host", "must begin with"),
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
    fn a_prefix_loses_its_last_slash() {
        assert_eq!(Endpoint::new("http://host/").unwrap().path(), "");
        assert_eq!(Endpoint::new("http://host").unwrap().path(), "");
        assert_eq!(Endpoint::new("http://host:8080/a/b/").unwrap().path(), "/a/b");
    }
}
