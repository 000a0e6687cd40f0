//! Checks that requests arrive unchanged.

use connect_core::transport::TransportErrorKind;
use http::header::{HeaderName, HeaderValue};

use crate::kit::bench::{Bench, Site, Verdict, ensure, get, patient, request, serve};
use crate::server::{Received, Reply, Server};

/// The headers of a request. One is repeated, and two are headers that clients often set
/// themselves.
const HEADERS: [(&str, &str); 8] = [
    ("x-two", "1"),
    ("content-type", "application/json"),
    ("x-two", "2"),
    ("x-empty", ""),
    ("x-list", r#"a, b;c="d""#),
    ("accept", "application/json"),
    ("user-agent", "kit/1"),
    ("authorization", "Bearer token"),
];

fn echo() -> Verdict<Server> {
    serve(|request| Reply::new(200).with_body(request.body()))
}

/// Returns the request that the server received last.
fn last(server: &Server) -> Verdict<Received> {
    server.received().pop().ok_or_else(|| "no request arrived".to_owned())
}

pub(super) fn target_is_sent_unchanged(bench: &Bench<'_>) -> Verdict {
    let server = echo()?;
    for target in ["/", "/?", "/a%2Fb%20c%252F/%7e//", "/%C3%A9%c3%a9?q=%20&q&=a+b%2B&r=/?:@", "//a/", "/a;b=c,d"] {
        bench.answer(&server, request(&server, "PUT", target, "{}")?, patient())?;
        let received = last(&server)?;
        ensure!(received.target() == target, "`{target}` arrived as `{}`", received.target());
        ensure!(received.method() == "PUT", "PUT arrived as {}", received.method());
    }
    Ok(())
}

pub(super) fn dot_segments_are_sent_or_rejected(bench: &Bench<'_>) -> Verdict {
    let server = echo()?;
    for target in ["/a/../b", "/./a", "/a/%2e%2E/b", "/a/.."] {
        match bench.send(&server, get(&server, target)?, patient())? {
            Ok(_) => {
                let received = last(&server)?;
                ensure!(received.target() == target, "`{target}` arrived as `{}`", received.target());
            }
            Err(error) => {
                ensure!(error.kind() == TransportErrorKind::Unsupported, "`{target}` failed with {error:?}");
                ensure!(
                    !error.may_have_reached(),
                    "`{target}` was rejected, but the error says that it may have been sent"
                );
            }
        }
    }
    Ok(())
}

pub(super) fn request_headers_are_sent_unchanged(bench: &Bench<'_>) -> Verdict {
    let server = echo()?;
    let mut full = request(&server, "PUT", "/", "{}")?;
    for (name, value) in HEADERS {
        full.headers_mut().append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    bench.answer(&server, full, patient())?;
    arrived_with(&last(&server)?, &HEADERS, &server)?;

    bench.answer(&server, request(&server, "PUT", "/", "{}")?, patient())?;
    arrived_with(&last(&server)?, &[], &server)
}

/// Checks that the headers `sent` arrived, and no others except those that a transport may add.
fn arrived_with(received: &Received, sent: &[(&str, &str)], server: &Server) -> Verdict {
    let values = |name: &str| {
        let named = received.headers().iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    for (name, _) in sent {
        let expected = sent.iter().filter(|(key, _)| key == name).map(|(_, value)| *value).collect::<Vec<_>>();
        ensure!(values(name) == expected, "`{name}` arrived as {:?} instead of {expected:?}", values(name));
    }
    for (name, value) in received.headers() {
        let name = name.to_ascii_lowercase();
        let may_be_added = match name.as_str() {
            "host" => *value == server.address().to_string(),
            "content-length" => *value == received.body().len().to_string(),
            "user-agent" => true,
            "accept" => value == "*/*",
            _ => false,
        };
        let was_sent = sent.iter().any(|(key, _)| *key == name);
        ensure!(was_sent || may_be_added, "`{name}: {value}` was added");
        ensure!(was_sent || values(&name).len() == 1, "`{name}` was added more than once");
    }
    ensure!(!values("host").is_empty(), "`host` is missing");
    Ok(())
}

pub(super) fn any_method_may_have_a_body(bench: &Bench<'_>) -> Verdict {
    let server = echo()?;
    for method in ["GET", "PUT", "POST", "PATCH", "DELETE", "OPTIONS", "PROPFIND"] {
        for body in ["", "{}"] {
            let response = bench.answer(&server, request(&server, method, "/", body)?, patient())?;
            let received = last(&server)?;
            ensure!(received.method() == method, "{method} arrived as {}", received.method());
            ensure!(received.body() == body.as_bytes(), "{method} arrived with another body:\n{received}");
            ensure!(response.body().as_bytes() == Some(body.as_bytes()), "the response to {method} has another body");
            let announced = match (method, body) {
                ("PUT" | "POST" | "PATCH", "") => received.header("content-length") == Some("0"),
                (_, "") => matches!(received.header("content-length"), None | Some("0")),
                _ => received.header("content-length") == Some("2"),
            };
            ensure!(announced, "`content-length` does not match the body:\n{received}");
        }
    }
    Ok(())
}

pub(super) fn large_bodies_are_sent_and_received(bench: &Bench<'_>) -> Verdict {
    let server = echo()?;
    let body = (0..8_u32 << 20).map(|number| number.to_le_bytes()[1]).collect::<Vec<_>>();
    let response = bench.answer(&server, request(&server, "PUT", "/", body.clone())?, patient())?;
    let arrived = server.received().pop().is_some_and(|received| received.body() == body);
    ensure!(arrived && server.arrived() == 1, "8 MiB did not arrive as sent");
    ensure!(response.body().as_bytes() == Some(&body[..]), "8 MiB were not returned as sent");
    Ok(())
}
