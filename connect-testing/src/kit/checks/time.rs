//! Checks that the timeout of an attempt applies to all of its phases.

use std::time::{Duration, Instant};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body};
use http::Request;

use crate::kit::bench::{Bench, LATE, PATIENCE, Site, Verdict, ensure, get, impatient, peer, request, serve};
use crate::server::Reply;

/// A body larger than the buffers of a connection.
const TOO_MUCH_TO_SEND: usize = 32 << 20;

/// The bytes that a slow server reads at a time.
const SLOWLY: usize = 16 << 10;

/// Sends a request that takes longer than its timeout, and expects a timeout.
fn runs_out(bench: &Bench<'_>, site: &dyn Site, request: Request<Body>) -> Verdict {
    let (what, begin) = (request.uri().path().to_owned(), Instant::now());
    bench.fail(site, request, impatient(), &[TransportErrorKind::Timeout])?;
    let took = begin.elapsed();
    ensure!(took >= PATIENCE, "{what}: with a timeout of {PATIENCE:?}, the call took {took:?}");
    ensure!(took < LATE, "{what}: with a timeout of {PATIENCE:?}, the call took {took:?}");
    Ok(())
}

/// The timeout while a body is sent. It is longer than [`PATIENCE`], so that half of it is longer
/// than the delays on a busy machine.
const SENDING: Duration = Duration::from_secs(1);

pub(super) fn timeout_applies_while_sending(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        let reads = visit.read_head().is_some_and(|target| target == "/read-slowly");
        let begin = Instant::now();
        while begin.elapsed() < 3 * SENDING && (!reads || visit.discard(SLOWLY)) {
            visit.pause(SENDING / 20);
        }
    })?;
    for target in ["/not-read", "/read-slowly"] {
        let (request, begin) = (request(&server, "PUT", target, vec![0; TOO_MUCH_TO_SEND])?, Instant::now());
        let attempt = Attempt::first().with_timeout(Some(SENDING));
        bench.fail(&server, request, attempt, &[TransportErrorKind::Timeout])?;
        let took = begin.elapsed();
        ensure!(
            took >= SENDING && took < SENDING * 3 / 2,
            "{target}: with a timeout of {SENDING:?}, the call took {took:?}"
        );
    }
    Ok(())
}

pub(super) fn timeout_applies_to_the_head(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        let within_head = visit.read_head().is_some_and(|target| target == "/within-head");
        if within_head {
            visit.write(b"HTTP/1.1 200 OK\r\ncontent-");
        }
        visit.pause(LATE);
        visit.write(if within_head { b"length: 0\r\n\r\n" } else { b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n" });
    })?;
    for target in ["/before-head", "/within-head"] {
        runs_out(bench, &server, get(&server, target)?)?;
    }
    Ok(())
}

pub(super) fn timeout_applies_to_the_last_byte(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        let Some(target) = visit.read_head() else { return };
        visit.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n");
        let (steps, pause) = if target == "/stops" { (1, LATE) } else { (100, LATE / 100) };
        for _ in 0..steps {
            visit.write(&vec![b'x'; 100 / steps - usize::from(steps == 1)]);
            visit.pause(pause);
        }
        if steps == 1 {
            visit.write(b"x");
        }
    })?;
    for target in ["/stops", "/byte-by-byte"] {
        runs_out(bench, &server, get(&server, target)?)?;
    }
    Ok(())
}

pub(super) fn any_timeout_is_accepted(bench: &Bench<'_>) -> Verdict {
    let server = serve(|_| Reply::new(200).with_body("ab").after(Duration::from_millis(50)))?;
    for timeout in [None, Some(Duration::MAX), Some(Duration::from_secs(u64::MAX / 4))] {
        let attempt = Attempt::first().with_timeout(timeout);
        let response = bench.answer(&server, get(&server, "/")?, attempt);
        response.map_err(|reason| format!("with a timeout of {timeout:?}, {reason}"))?;
    }
    Ok(())
}
