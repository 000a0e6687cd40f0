//! Checks that responses are returned unchanged.

use connect_core::Body;

use crate::kit::bench::{Bench, Verdict, ensure, get, patient, peer, request, serve};
use crate::server::Reply;

const STATUSES: [u16; 19] =
    [200, 201, 202, 204, 206, 301, 304, 400, 401, 403, 404, 407, 409, 418, 429, 500, 502, 503, 599];

pub(super) fn every_status_is_returned(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| {
        let status = request.target().trim_start_matches('/').parse().unwrap_or(500);
        Reply::json(status, "{}")
    })?;
    for status in STATUSES {
        let response = bench.answer(&server, get(&server, &format!("/{status}"))?, patient())?;
        ensure!(response.status() == status, "{status} was returned as {}", response.status());
        let body: &[u8] = if matches!(status, 204 | 304) { b"" } else { b"{}" };
        ensure!(response.body().as_bytes() == Some(body), "the body of a {status} response was not returned");
    }
    ensure!(
        server.received().len() == STATUSES.len(),
        "{} requests arrived instead of one per call",
        server.received().len()
    );
    Ok(())
}

pub(super) fn no_redirect_is_followed(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| match request.target().trim_start_matches('/').parse() {
        Ok(status) => Reply::json(status, "{}").with_header("location", "/elsewhere"),
        Err(_) => Reply::new(200),
    })?;
    for status in [301, 302, 303, 307, 308] {
        for method in ["GET", "PUT"] {
            let request = request(&server, method, &format!("/{status}"), Body::empty())?;
            let response = bench.answer(&server, request, patient())?;
            ensure!(response.status() == status, "{status} was returned as {}", response.status());
        }
    }
    let followed = server.received().iter().any(|request| request.target() == "/elsewhere");
    ensure!(!followed, "a request was sent to the `location` of a redirect");
    Ok(())
}

pub(super) fn response_headers_are_returned_unchanged(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        while visit.read_head().is_some() {
            let answer = b"HTTP/1.1 200 OK\r\nset-cookie: b=1; path=/, c\r\nX-One: 1\r\nset-cookie: a\r\nX-Empty:\r\n\
                x-bytes: \xe9\xff\r\nSet-Cookie: b\r\ncontent-type: text/plain\r\nserver: kit\r\ncontent-length: 0\r\n\r\n";
            visit.write(answer);
        }
    })?;
    let response = bench.answer(&server, get(&server, "/")?, patient())?;
    let expected: [(&str, &[&[u8]]); 7] = [
        ("set-cookie", &[b"b=1; path=/, c", b"a", b"b"]),
        ("x-one", &[b"1"]),
        ("x-empty", &[b""]),
        ("x-bytes", &[b"\xe9\xff"]),
        ("content-type", &[b"text/plain"]),
        ("server", &[b"kit"]),
        ("content-length", &[b"0"]),
    ];
    for (name, values) in expected {
        let kept = response.headers().get_all(name).iter().map(http::HeaderValue::as_bytes).eq(values.iter().copied());
        ensure!(kept, "`{name}` was returned as {:?}", response.headers().get_all(name).iter().collect::<Vec<_>>());
    }
    ensure!(response.headers().len() == 9, "9 headers were sent and {} returned", response.headers().len());
    Ok(())
}

pub(super) fn a_response_without_body_has_an_empty_body(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| match (request.method(), request.target()) {
        ("HEAD", _) => Reply::new(200).with_body(vec![0; 1_000]),
        (_, "/304") => Reply::new(304).with_header("content-length", "1000"),
        (_, "/200") => Reply::new(200),
        _ => Reply::new(204),
    })?;
    let attempt = patient().with_response_limit(0);
    for (method, target) in [("HEAD", "/"), ("GET", "/304"), ("GET", "/204"), ("GET", "/200")] {
        let response = bench.answer(&server, request(&server, method, target, Body::empty())?, attempt)?;
        ensure!(response.body().is_empty(), "{method} {target} returned {:?}", response.body());
    }
    Ok(())
}

pub(super) fn response_bodies_are_returned_whole(bench: &Bench<'_>) -> Verdict {
    const ANSWERS: [(&str, &str); 6] = [
        ("content-length: 5\r\n\r\nabcde", "with a content-length"),
        ("transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", "in chunks"),
        ("transfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\nx-trailer: 1\r\n\r\n", "in chunks with a trailer"),
        ("connection: close\r\n\r\nabcde", "that ends with the connection"),
        ("content-encoding: gzip\r\ncontent-length: 5\r\n\r\nabcde", "marked as compressed without a request for it"),
        ("content-type: text/plain; charset=utf-16\r\ncontent-length: 5\r\n\r\nabcde", "in another charset"),
    ];
    let server = peer(|visit| {
        while let Some(target) = visit.read_head() {
            let number = target.trim_start_matches('/').parse::<usize>().unwrap_or_default();
            let (answer, _) = ANSWERS[number % ANSWERS.len()];
            let written = visit.write(format!("HTTP/1.1 200 OK\r\n{answer}").as_bytes());
            if !written || answer.starts_with("connection: close") {
                return;
            }
        }
    })?;
    for (number, (_, what)) in ANSWERS.iter().enumerate() {
        let response = bench.answer(&server, get(&server, &format!("/{number}"))?, patient());
        let response = response.map_err(|reason| format!("a body {what}: {reason}"))?;
        ensure!(response.body().as_bytes() == Some(b"abcde"), "a body {what} was returned as {:?}", response.body());
    }
    Ok(())
}
