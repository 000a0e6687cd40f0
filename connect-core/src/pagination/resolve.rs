//! References to the next page, resolved against the URI of the last request (RFC 3986, section 5).

use http::Uri;
use http::uri::{Authority, PathAndQuery};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// The characters that a URI cannot contain, beside those that are not ASCII.
const INVALID: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// The reason why a reference cannot be followed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unresolved {
    /// The reference is not a URI with a host.
    NotAUri,
    /// The reference is to this origin, and not to that of the last request.
    Foreign(String),
}

/// Returns the path and query of `reference`, which must have the origin of `base`: its scheme, its
/// host and its port.
pub(crate) fn resolve(reference: &str, base: &Uri) -> Result<PathAndQuery, Unresolved> {
    let reference = reference.split_once('#').map_or(reference, |(before, _)| before);
    let (scheme, rest) = match scheme_of(reference) {
        Some((scheme, rest)) if rest.starts_with("//") => (Some(scheme), rest),
        Some(_) => return Err(Unresolved::NotAUri),
        None => (None, reference),
    };
    let target = match rest.strip_prefix("//") {
        Some(rest) => {
            let (authority, path) =
                rest.split_at_checked(rest.find(['/', '?']).unwrap_or(rest.len())).unwrap_or_default();
            has_origin(scheme.or(base.scheme_str()).unwrap_or_default(), authority, base)?;
            if path.starts_with('/') { without_dots(path) } else { ["/", path].concat() }
        }
        None => relative(rest, base),
    };
    PathAndQuery::try_from(utf8_percent_encode(&target, INVALID).to_string()).map_err(|_| Unresolved::NotAUri)
}

/// Returns true if `reference` is the resource at `base`, and not a part of it.
pub(super) fn is_same(reference: &str, base: &Uri) -> bool {
    let is_part = reference.split_once('#').is_some_and(|(_, fragment)| !fragment.is_empty());
    !is_part && resolve(reference, base).is_ok_and(|resolved| Some(&resolved) == base.path_and_query())
}

/// Splits a reference after its scheme, if it has one.
fn scheme_of(reference: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = reference.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some((scheme, rest))
}

/// Checks that a scheme and an authority are those of `base`.
fn has_origin(scheme: &str, authority: &str, base: &Uri) -> Result<(), Unresolved> {
    let authority = Authority::try_from(authority).map_err(|_| Unresolved::NotAUri)?;
    let origin = Origin::new(scheme, &authority).ok_or(Unresolved::NotAUri)?;
    let own = base.scheme_str().zip(base.authority()).and_then(|(scheme, authority)| Origin::new(scheme, authority));
    // User information would be another kind of credentials.
    if own.as_ref() == Some(&origin) && !authority.as_str().contains('@') {
        return Ok(());
    }
    let port = authority.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
    Err(Unresolved::Foreign(format!("{}://{}{port}", origin.scheme, origin.host)))
}

/// A scheme, a host and a port (RFC 6454), in lower case.
#[derive(PartialEq, Eq)]
struct Origin {
    scheme: String,
    host: String,
    port: Option<u16>,
}

impl Origin {
    /// Returns the origin with the default port of the scheme if there is none; `None` if the port
    /// is not a number, or if there is no host.
    fn new(scheme: &str, authority: &Authority) -> Option<Self> {
        let scheme = scheme.to_ascii_lowercase();
        let host = authority.host().to_ascii_lowercase();
        let host_and_port = authority.as_str().rsplit('@').next().unwrap_or_default();
        let has_port = host_and_port.strip_prefix(authority.host()).is_some_and(|port| port.len() > 1);
        let port = match (authority.port_u16(), &*scheme) {
            (None, _) if has_port => return None,
            (None, "http") => Some(80),
            (None, "https") => Some(443),
            (port, _) => port,
        };
        (!host.is_empty()).then_some(Self { scheme, host, port })
    }
}

/// Returns the path and query of a reference without scheme and host.
fn relative(reference: &str, base: &Uri) -> String {
    let path = reference.split_once('?').map_or(reference, |(path, _)| path);
    match path {
        "" if reference.is_empty() => base.path_and_query().map(PathAndQuery::to_string).unwrap_or_default(),
        "" => [base.path(), reference].concat(),
        absolute if absolute.starts_with('/') => without_dots(reference),
        _ => {
            let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            without_dots(&[folder, "/", reference].concat())
        }
    }
}

/// Removes the segments `.` and `..` of the path before a query. The path begins with `/`.
fn without_dots(target: &str) -> String {
    let query = target.find('?').unwrap_or(target.len());
    let (path, query) = target.split_at_checked(query).unwrap_or((target, ""));
    let mut kept = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        match segment {
            "." => {}
            ".." => drop(kept.pop()),
            other => {
                kept.push(other);
                continue;
            }
        }
        if segments.peek().is_none() {
            kept.push("");
        }
    }
    ["/", &kept.join("/"), query].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(reference: &str) -> Result<String, Unresolved> {
        let base = Uri::from_static("https://host/a/b/c?page=1");
        resolve(reference, &base).map(|target| target.to_string())
    }

    #[test]
    fn a_reference_is_resolved_against_the_last_request() {
        for (reference, target) in [
            ("?page=2", "/a/b/c?page=2"),
            ("", "/a/b/c?page=1"),
            ("#top", "/a/b/c?page=1"),
            ("d", "/a/b/d"),
            ("./d?x=1#y", "/a/b/d?x=1"),
            ("../d/", "/a/d/"),
            ("../..", "/"),
            ("../../../d/./e/..", "/d/"),
            ("/d?u=/../", "/d?u=/../"),
            ("//host/d", "/d"),
            ("HTTPS://HOST:443?page=2", "/?page=2"),
            ("https://host", "/"),
            ("https://host:/d", "/d"),
            ("?time=10:30", "/a/b/c?time=10:30"),
            ("?q=ä b", "/a/b/c?q=%C3%A4%20b"),
            ("?q=%C3%A4", "/a/b/c?q=%C3%A4"),
        ] {
            assert_eq!(resolved(reference).as_deref(), Ok(target), "{reference}");
        }
    }

    #[test]
    fn another_origin_is_named_without_user_path_and_query() {
        for (reference, origin) in [
            ("https://evil.example/a?key=secret", "https://evil.example"),
            ("http://host/a", "http://host"),
            ("https://host:8443/a", "https://host:8443"),
            ("//evil.example", "https://evil.example"),
            ("https://host@evil.example:1", "https://evil.example:1"),
            ("https://user:secret@host/a", "https://host"),
            ("https://host.evil.example", "https://host.evil.example"),
            ("ftp://host", "ftp://host"),
        ] {
            assert_eq!(resolved(reference), Err(Unresolved::Foreign(origin.to_owned())), "{reference}");
        }
    }

    #[test]
    fn a_reference_that_is_not_a_uri_of_a_host_is_rejected() {
        for reference in
            ["mailto:a@b", "https:/a", "https:///a", "https://host:x/", "https://host:70000", "https://ho st/"]
        {
            assert_eq!(resolved(reference), Err(Unresolved::NotAUri), "{reference}");
        }
    }
}
