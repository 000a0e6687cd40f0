//! The check of who sends a request: a page of another site must not, with a browser's help.
//!
//! A page of any web site can send requests to a port of the own machine. Without signatures it
//! could chat, so its `Origin` is refused. A page whose host name was moved to the own machine's
//! address (DNS rebinding) has an origin that looks right, so its `Host` is refused.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::{HeaderMap, StatusCode, Uri, header};

use super::{Response, Shared, refusal};

/// Returns the name or the address in the header `host`, in lower case and without the port.
pub(crate) fn host(headers: &HeaderMap) -> Option<String> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    Some(without_port(host).to_ascii_lowercase())
}

/// Checks where a request comes from. What a signature or a token protects can come from anywhere.
#[expect(clippy::result_large_err, reason = "the error is the response")]
pub(super) fn check(shared: &Shared, headers: &HeaderMap, is_page: bool) -> Result<(), Response> {
    if !shared.is_unsigned && !is_page {
        return Ok(());
    }
    if !host(headers).is_some_and(|host| is_own_host(&host)) {
        let message = "the host is not one of this machine: use the address that `connect-local` has printed";
        return Err(refusal(StatusCode::FORBIDDEN, "AccessDeniedException", message));
    }
    if headers.get_all(header::ORIGIN).iter().any(|origin| !is_own_origin(origin.to_str().unwrap_or_default())) {
        let message = "the page that sends the request is of another site: serve it from `localhost`";
        return Err(refusal(StatusCode::FORBIDDEN, "AccessDeniedException", message));
    }
    Ok(())
}

/// Returns true if nobody else can give this host to a page: it is an address, a name of the own
/// machine, or one of AWS, which a person has sent here.
fn is_own_host(host: &str) -> bool {
    is_loopback_name(host)
        || host.parse::<Ipv4Addr>().is_ok()
        || host.trim_matches(['[', ']']).parse::<Ipv6Addr>().is_ok()
        || host.ends_with(".amazonaws.com")
        || host.ends_with(".amazonaws.com.cn")
}

/// Returns true if a page of this origin is on the own machine.
fn is_own_origin(origin: &str) -> bool {
    let Ok(origin) = origin.parse::<Uri>() else { return false };
    let is_http = matches!(origin.scheme_str(), Some("http" | "https"));
    let host = origin.host().unwrap_or_default().to_ascii_lowercase();
    is_http
        && (is_loopback_name(&host)
            || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
            || host.trim_matches(['[', ']']).parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback()))
}

fn is_loopback_name(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost")
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        // The colons of an IPv6 address are in brackets.
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host_of(text: &'static str) -> String {
        let headers = HeaderMap::from_iter([(header::HOST, http::HeaderValue::from_static(text))]);
        host(&headers).unwrap()
    }

    #[test]
    fn a_host_is_an_address_or_a_name_of_this_machine() {
        for own in
            ["127.0.0.1:4510", "localhost", "LOCALHOST:1", "connect.localhost:80", "[::1]:4510", "192.168.0.7:4510"]
        {
            assert!(is_own_host(&host_of(own)), "{own}");
        }
        assert!(is_own_host(&host_of("participant.connect.us-east-1.amazonaws.com")));
        for other in ["evil.example:4510", "127.0.0.1.evil.example", "localhost.evil.example", "amazonaws.com.evil", ""]
        {
            assert!(!is_own_host(&host_of(other)), "{other}");
        }
    }

    #[test]
    fn an_origin_is_a_page_of_this_machine() {
        for own in ["http://127.0.0.1:4510", "http://localhost:3000", "https://[::1]", "http://app.localhost"] {
            assert!(is_own_origin(own), "{own}");
        }
        for other in ["null", "", "http://evil.example", "http://127.0.0.1.evil.example", "file://", "localhost:1"] {
            assert!(!is_own_origin(other), "{other}");
        }
    }
}
