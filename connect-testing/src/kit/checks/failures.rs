//! Checks that a broken response is an error.

use std::time::Instant;

use connect_core::transport::TransportErrorKind;

use crate::kit::bench::{Bench, LATE, Verdict, ensure, get, patient, peer, request};
use crate::kit::peer::Visit;

/// The error kinds for a broken response. `Other` is for client libraries that hide the reason.
pub(super) const BROKEN: &[TransportErrorKind] =
    &[TransportErrorKind::Closed, TransportErrorKind::Protocol, TransportErrorKind::Other];

/// Answers with the item of `answers` that the request target selects, and closes the connection.
pub(super) fn answer_and_close(visit: &mut Visit, answers: &[&[u8]]) {
    if let Some(target) = visit.read_head()
        && let Some(answer) = target.trim_start_matches('/').parse::<usize>().ok().and_then(|at| answers.get(at))
    {
        visit.write(answer);
    }
}

pub(super) fn a_truncated_response_is_an_error(bench: &Bench<'_>) -> Verdict {
    const ANSWERS: &[&[u8]] = &[
        b"",
        b"HTTP/1.1 2",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ];
    let server = peer(|visit| answer_and_close(visit, ANSWERS))?;
    for (number, answer) in ANSWERS.iter().enumerate() {
        let failed = bench.fail(&server, get(&server, &format!("/{number}"))?, patient(), BROKEN);
        failed.map_err(|reason| format!("\"{}\" and the end of the connection: {reason}", answer.escape_ascii()))?;
    }
    Ok(())
}

pub(super) fn a_connection_reset_is_an_error(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        if visit.read_head().is_some_and(|target| target == "/body") {
            visit.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc");
        }
        // The request body stays unread, so closing the connection resets it.
        visit.await_bytes();
    })?;
    for target in ["/head", "/body"] {
        bench.fail(&server, request(&server, "PUT", target, vec![b'x'; 1_000])?, patient(), BROKEN)?;
    }
    Ok(())
}

pub(super) fn a_non_http_response_is_an_error(bench: &Bench<'_>) -> Verdict {
    const ANSWERS: &[&[u8]] = &[
        b"220 mail.example ESMTP\r\n\r\n",
        b"\x15\x03\x03\x00\x02\x02\x28",
        b"\0\0\0\0\0\0\0\0\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"{\"message\":\"not HTTP\"}\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
    ];
    let server = peer(|visit| answer_and_close(visit, ANSWERS))?;
    for (number, answer) in ANSWERS.iter().enumerate() {
        let failed = bench.fail(&server, get(&server, &format!("/{number}"))?, patient(), BROKEN);
        failed.map_err(|reason| format!("\"{}\": {reason}", answer.escape_ascii()))?;
    }
    Ok(())
}

pub(super) fn malformed_responses_neither_panic_nor_hang(bench: &Bench<'_>) -> Verdict {
    const ODDITIES: [&str; 7] = ["headers", "header", "endless-head", "length", "lengths", "huge-length", "huge-chunk"];
    let server = peer(|visit| {
        let Some(target) = visit.read_head() else { return };
        let headers = match target.trim_start_matches('/') {
            "headers" => {
                (0..10_000).fold(String::new(), |headers, number| headers + &format!("x-{number}: {number}\r\n"))
            }
            "header" => format!("x: {}\r\n", "x".repeat(1 << 20)),
            "endless-head" => {
                let line = format!("x: {}\r\n", "x".repeat(1_000));
                visit.write(b"HTTP/1.1 200 OK\r\n");
                for _ in 0..64 << 10 {
                    if !visit.write(line.as_bytes()) {
                        return;
                    }
                }
                String::new()
            }
            "length" => "content-length: many\r\n".to_owned(),
            "lengths" => "content-length: 1\r\ncontent-length: 2\r\n".to_owned(),
            "huge-length" => format!("content-length: {}\r\n", u64::MAX),
            _ => "transfer-encoding: chunked\r\n\r\nffffffffffffffffffff\r\nabc".to_owned(),
        };
        visit.write(format!("HTTP/1.1 200 OK\r\n{headers}\r\n").as_bytes());
    })?;
    for oddity in ODDITIES {
        let begin = Instant::now();
        // Both a response and an error are allowed.
        let _ = bench.send(&server, get(&server, &format!("/{oddity}"))?, patient())?;
        ensure!(begin.elapsed() < 4 * LATE, "/{oddity} took {:?}", begin.elapsed());
    }
    Ok(())
}
