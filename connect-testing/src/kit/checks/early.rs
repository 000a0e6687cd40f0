//! Checks that a response is returned that arrives before the whole request is sent.

use std::time::{Duration, Instant};

use crate::kit::bench::{Bench, LATE, Verdict, ensure, patient, peer, request};

/// The sizes of a body that is larger than the buffers of a connection, and of one that may fit
/// into them.
const BODIES: [usize; 2] = [32 << 20, 1 << 20];

/// The time that the server waits for the client to close the connection.
const LINGER: Duration = Duration::from_secs(5);

pub(super) fn an_early_response_is_returned(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        let Some(target) = visit.read_head() else { return };
        visit.discard(1);
        visit.write(b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 5\r\nconnection: close\r\n\r\nlarge");
        match target.as_str() {
            "/reads-no-more" => visit.pause(LINGER),
            _ => while visit.discard(256 << 10) {},
        }
    })?;
    for target in ["/reads-no-more", "/discards-the-rest"] {
        for length in BODIES {
            let (request, begin) = (request(&server, "POST", target, vec![0; length])?, Instant::now());
            let response = bench.answer(&server, request, patient());
            let response = response.map_err(|reason| format!("with a body of {length} bytes, {reason}"))?;
            ensure!(response.status() == 413, "413 was returned as {}", response.status());
            ensure!(response.body().as_bytes() == Some(b"large"), "the body of the early response was not returned");
            ensure!(begin.elapsed() < 2 * LATE, "{target}: {length} bytes took {:?}", begin.elapsed());
        }
    }
    Ok(())
}
