//! Checks of responses whose bodies stream.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use connect_core::stream::StreamErrorKind;

use crate::kit::bench::{
    Bench, LATE, PATIENCE, Verdict, ensure, get, patient, peer, request, serve, serve_streams, streamed,
};
use crate::kit::checks::failures::{BROKEN, answer_and_close};
use crate::kit::checks::uploads::{LEAD, MANY};
use crate::kit::signal::Signal;
use crate::kit::source::{CHUNK, Source};
use crate::server::Reply;

pub(super) fn a_streamed_response_is_returned_at_its_head(bench: &Bench<'_>) -> Verdict {
    for length in [Some(5), None] {
        let (go, late) = (Signal::default(), Signal::default());
        let server = {
            let (go, late) = (go.clone(), late.clone());
            serve(move |_| {
                let (go, late) = (go.clone(), late.clone());
                let chunks = std::iter::once_with(move || {
                    if !go.block(LATE) {
                        late.set();
                    }
                    "abcde"
                });
                let reply = Reply::new(200).with_chunks(chunks);
                match length {
                    Some(length) => reply.with_length(length),
                    None => reply,
                }
            })?
        };
        // The limit does not apply to a body that streams.
        let response = bench.answer(&server, get(&server, "/")?, streamed().with_response_limit(2))?;
        ensure!(!late.is_set(), "the response was returned after its body had come");
        ensure!(response.body().length() == length, "the length is {:?}", response.body().length());
        go.set();
        let body = bench.read(response)?.whole()?;
        ensure!(body == b"abcde", "{} bytes were read instead of 5", body.len());
    }
    Ok(())
}

pub(super) fn the_timeout_ends_with_the_head(bench: &Bench<'_>) -> Verdict {
    let go = Signal::default();
    let server = {
        let go = go.clone();
        serve(move |_| {
            let go = go.clone();
            Reply::new(200).with_chunks(std::iter::once_with(move || {
                go.block(LATE);
                "abc"
            }))
        })?
    };
    let attempt = streamed().with_timeout(Some(2 * PATIENCE));
    let mut body = bench.read(bench.answer(&server, get(&server, "/")?, attempt)?)?;
    bench.subject.wait(&Signal::default(), 3 * PATIENCE);
    go.set();
    ensure!(body.whole()? == b"abc", "the body was not returned");
    Ok(())
}

pub(super) fn a_streamed_response_waits_for_the_caller(bench: &Bench<'_>) -> Verdict {
    let (written, far) = (Arc::new(AtomicUsize::new(0)), Signal::default());
    let server = {
        let (written, far) = (Arc::clone(&written), far.clone());
        serve(move |_| {
            let (written, far) = (Arc::clone(&written), far.clone());
            let chunk = Bytes::from(vec![b'x'; CHUNK]);
            Reply::new(200).with_chunks((0..MANY).map(move |_| {
                if written.fetch_add(CHUNK, Ordering::SeqCst) > LEAD {
                    far.set();
                }
                chunk.clone()
            }))
        })?
    };
    let mut body = bench.read(bench.answer(&server, get(&server, "/")?, streamed())?)?;
    body.chunk()?;
    let is_far = bench.subject.wait(&far, PATIENCE);
    ensure!(!is_far, "the transport read more than {LEAD} bytes that the caller had not asked for");
    let mut lead = 0;
    while let Some(chunk) = body.next()? {
        chunk.map_err(|error| format!("the body broke: {error:?}"))?;
        lead = lead.max(written.load(Ordering::SeqCst).saturating_sub(body.count));
    }
    ensure!(body.count == MANY * CHUNK, "{} of {} bytes were read", body.count, MANY * CHUNK);
    ensure!(lead <= LEAD, "the transport was {lead} bytes ahead of the caller");
    Ok(())
}

pub(super) fn a_stream_that_breaks_is_an_error_with_its_bytes(bench: &Bench<'_>) -> Verdict {
    const ANSWERS: &[(&str, &[u8])] = &[
        ("", b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n"),
        ("abc", b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabc"),
        ("abc", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n"),
        ("abc", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc"),
        ("abc", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n"),
    ];
    let server = peer(|visit| {
        let answers = ANSWERS.iter().map(|(_, answer)| *answer).collect::<Vec<_>>();
        answer_and_close(visit, &answers);
    })?;
    for (number, (sent, answer)) in ANSWERS.iter().enumerate() {
        let what = format!("\"{}\" and the end of the connection", answer.escape_ascii());
        let response = bench.answer(&server, get(&server, &format!("/{number}"))?, streamed())?;
        let mut body = bench.read(response)?;
        let Err(error) = body.rest()? else { return Err(format!("{what}: the body was taken for complete")) };
        ensure!(error.kind() == StreamErrorKind::Transport, "{what}: the body ended with {error:?}");
        let kind = error.transport_error().map(connect_core::TransportError::kind);
        ensure!(kind.is_some_and(|kind| BROKEN.contains(&kind)), "{what}: the cause is {kind:?}");
        let (told, read) = (error.received(), body.count);
        // A parser may reject the bytes before an invalid chunk that came together with it.
        let is_whole = read == sent.len() || answer.ends_with(b"zz\r\n");
        ensure!(
            is_whole && told == read as u64,
            "{what}: {} bytes were sent, {read} returned, and the error says {told}",
            sent.len()
        );
    }
    Ok(())
}

pub(super) fn a_dropped_response_closes_its_connection(bench: &Bench<'_>) -> Verdict {
    let (gone, closed) = (Signal::default(), Signal::default());
    let server = {
        let (gone, closed) = (gone.clone(), closed.clone());
        peer(move |visit| {
            if visit.read_head().is_some_and(|target| target == "/next") {
                visit.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
                visit.pause(LATE);
                return;
            }
            visit.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\nabc");
            if visit.await_close(LATE) {
                closed.set();
            }
            gone.set();
        })?
    };
    let mut body = bench.read(bench.answer(&server, get(&server, "/")?, streamed())?)?;
    body.chunk()?;
    drop(body);
    bench.subject.wait(&gone, 2 * LATE);
    ensure!(closed.is_set(), "the connection was still open {LATE:?} after the body was dropped");
    bench.answer(&server, get(&server, "/next")?, patient())?;
    Ok(())
}

pub(super) fn connections_are_reused_after_streams(bench: &Bench<'_>) -> Verdict {
    let server = serve_streams(|request, body| {
        let has_length = request.header("content-length").is_some();
        let reply = Reply::new(200).with_chunks(body.collect::<Vec<_>>());
        if has_length { reply.with_length(5) } else { reply }
    })?;
    let calls = 10;
    for number in 0..calls {
        let body = bench.body_of_length(Source::of(["abc", "de"]), (number % 2 == 0).then_some(5));
        let response = bench.answer(&server, request(&server, "PUT", "/", body)?, streamed())?;
        ensure!(bench.read(response)?.whole()? == b"abcde", "the body was not echoed");
    }
    let connections = server.connections();
    ensure!(connections <= calls / 3, "{calls} consecutive calls used {connections} connections");
    Ok(())
}

pub(super) fn every_status_is_returned_with_streams(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| {
        let status = request.target().trim_start_matches('/').parse().unwrap_or(500);
        Reply::json(status, "{}")
    })?;
    for status in [200, 204, 304, 400, 404, 429, 500, 503] {
        let body: &[u8] = if matches!(status, 204 | 304) { b"" } else { b"{}" };
        for attempt in [patient(), streamed()] {
            let upload = bench.body(Source::of(["abc"]));
            let response = bench.answer(&server, request(&server, "PUT", &format!("/{status}"), upload)?, attempt)?;
            ensure!(response.status() == status, "{status} was returned as {}", response.status());
            let returned = bench.read(response)?.whole()?;
            ensure!(returned == body, "the body of a {status} response was not returned");
        }
    }
    let response = bench.answer(&server, request(&server, "HEAD", "/200", "")?, streamed())?;
    ensure!(bench.read(response)?.whole()?.is_empty(), "the response to HEAD has a body");
    Ok(())
}
