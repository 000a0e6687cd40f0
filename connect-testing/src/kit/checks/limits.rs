//! Checks that no more of a response is held in memory than its limit allows.

use std::time::Instant;

use connect_core::transport::TransportErrorKind;

use crate::kit::bench::{Bench, LATE, Verdict, ensure, get, impatient, patient, peer, serve};
use crate::server::Reply;

/// The number of bytes after which the endless body stops.
const ENOUGH: usize = 64 << 20;

pub(super) fn response_limit_is_exact(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| match request.target() {
        "/chunked" => {
            Reply::new(200).with_header("transfer-encoding", "chunked").with_body("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        }
        _ => Reply::new(200).with_body("abcde"),
    })?;
    for target in ["/announced", "/chunked"] {
        for limit in [5, 6, usize::MAX] {
            let attempt = patient().with_response_limit(limit);
            let response = bench.answer(&server, get(&server, target)?, attempt)?;
            ensure!(response.body().length() == Some(5), "{target} returned {:?} instead of 5 bytes", response.body());
        }
        for limit in [4, 0] {
            let attempt = patient().with_response_limit(limit);
            bench.fail(&server, get(&server, target)?, attempt, &[TransportErrorKind::TooLarge])?;
        }
    }
    Ok(())
}

pub(super) fn an_oversized_body_fails_early(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        let Some(target) = visit.read_head() else { return };
        let answer = match target.as_str() {
            "/announced" => "content-length: 1073741824\r\n\r\n",
            "/begun" => "content-length: 1073741824\r\n\r\nabcdef",
            _ => "transfer-encoding: chunked\r\n\r\n6\r\nabcdef\r\n",
        };
        visit.write(format!("HTTP/1.1 200 OK\r\n{answer}").as_bytes());
        visit.pause(LATE);
    })?;
    for target in ["/announced", "/begun", "/chunked"] {
        let (begin, attempt) = (Instant::now(), impatient().with_response_limit(5));
        bench.fail(&server, get(&server, target)?, attempt, &[TransportErrorKind::TooLarge])?;
        ensure!(begin.elapsed() < LATE, "{target}: the transport waited for the whole body");
    }
    Ok(())
}

pub(super) fn an_endless_body_is_cut_off(bench: &Bench<'_>) -> Verdict {
    for head in ["transfer-encoding: chunked", "content-length: 1073741824", "connection: close"] {
        let server = peer(move |visit| {
            let chunked = head.starts_with("transfer-encoding");
            let size = 64 << 10;
            let piece = vec![b'x'; size];
            if visit.read_head().is_none() || !visit.write(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes()) {
                return;
            }
            for _ in 0..ENOUGH / size {
                let framed = if chunked { [b"10000\r\n", &piece[..], b"\r\n"].concat() } else { piece.clone() };
                if !visit.write(&framed) {
                    return;
                }
            }
        })?;
        let attempt = patient().with_response_limit(1 << 20);
        bench.fail(&server, get(&server, "/")?, attempt, &[TransportErrorKind::TooLarge])?;
        let written = server.written();
        ensure!(written < ENOUGH, "with a limit of 1 MiB, {written} bytes were read (`{head}`)");
    }
    Ok(())
}
