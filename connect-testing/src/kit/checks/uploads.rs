//! Checks of requests whose bodies stream.

use connect_core::stream::StreamErrorKind;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body};

use crate::kit::bench::{
    Bench, LATE, Site, Verdict, ensure, patient, peer, request, serve, serve_streams, stream_error, streamed,
};
use crate::kit::signal::Signal;
use crate::kit::source::{CHUNK, Source, Step};
use crate::server::{Reply, Server};

/// The number of chunks of a large body, which has 64 MiB.
pub(super) const MANY: usize = (64 << 20) / CHUNK;

/// The most bytes of a large body that may be on their way. Most of them are in the buffers of the
/// connection.
pub(super) const LEAD: usize = 16 << 20;

pub(super) fn a_streamed_request_arrives_whole(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| Reply::new(200).with_body(request.body()))?;
    for method in ["PUT", "POST", "GET", "DELETE"] {
        for texts in [&[][..], &["abc"], &["abc", "", "defgh"]] {
            for has_length in [false, true] {
                let (source, expected) = (Source::of(texts.iter().copied()), texts.concat());
                let body = bench.body_of_length(source, has_length.then_some(expected.len() as u64));
                arrives(bench, &server, method, body, &expected)?;
            }
        }
    }
    // Every transport sends readers, those with futures too.
    arrives(bench, &server, "PUT", Source::of(["abc", "de"]).into_body(true, None), "abcde")
}

/// Sends a body that streams, and checks that it arrives as `expected`.
fn arrives(bench: &Bench<'_>, server: &Server, method: &str, body: Body, expected: &str) -> Verdict {
    let (length, has_length) = (expected.len(), body.length().is_some());
    let response = bench.answer(server, request(server, method, "/", body)?, patient())?;
    ensure!(response.status() == 200, "200 was returned as {}", response.status());
    let Some(received) = server.received().pop() else { return Err("no request arrived".to_owned()) };
    ensure!(received.body() == expected.as_bytes(), "{method} arrived with another body:\n{received}");
    let announced = received.header("content-length");
    let is_framed = match (has_length, length) {
        (false, _) => announced.is_none() && received.header("transfer-encoding") == Some("chunked"),
        (true, 0) => matches!(announced, None | Some("0")) && received.header("transfer-encoding").is_none(),
        (true, _) => announced == Some(&length.to_string()) && received.header("transfer-encoding").is_none(),
    };
    let framing = if has_length { "with its length" } else { "in chunks" };
    ensure!(is_framed, "the headers do not frame a body {framing}:\n{received}");
    Ok(())
}

/// Sends a source that fails, and checks that no request arrives.
fn fails(bench: &Bench<'_>, source: Source, length: Option<u64>, kind: StreamErrorKind, what: &str) -> Verdict {
    let server = serve(|_| Reply::new(200))?;
    let body = bench.body_of_length(source, length);
    match bench.send(&server, request(&server, "PUT", "/", body)?, patient())? {
        Ok(response) => return Err(format!("{what}: a response ({}) was returned", response.status())),
        Err(error) => {
            ensure!(error.kind() == TransportErrorKind::Body, "{what} failed with {error:?}: expected `Body`");
            let cause = stream_error(&error).map(connect_core::stream::StreamError::kind);
            ensure!(cause == Some(kind), "{what}: the cause has the kind {cause:?}: expected {kind:?}");
        }
    }
    ensure!(server.arrived() == 0, "{what}: the server received a complete request");
    Ok(())
}

pub(super) fn the_length_of_a_stream_is_kept(bench: &Bench<'_>) -> Verdict {
    for (texts, length) in
        [(&["abc"][..], 4), (&[], 3), (&["abc", "de"], 4), (&["abcd"], 3), (&["abc", "d"], 3), (&["a"], 0)]
    {
        let what = format!("a source of {texts:?} with a length of {length}");
        fails(bench, Source::of(texts.iter().copied()), Some(length), StreamErrorKind::Length, &what)?;
    }
    Ok(())
}

pub(super) fn a_source_that_fails_ends_the_request(bench: &Bench<'_>) -> Verdict {
    for length in [None, Some(10 << 20)] {
        for count in [0, 1, 8] {
            let what = format!("a source that fails after {count} chunks (length {length:?})");
            let source = Source::new([Step::Chunks(count), Step::Fail]);
            fails(bench, source, length, StreamErrorKind::Source, &what)?;
        }
    }
    Ok(())
}

pub(super) fn a_streamed_request_waits_for_the_server(bench: &Bench<'_>) -> Verdict {
    for length in [None, Some((MANY * CHUNK) as u64)] {
        let source = Source::new([Step::Chunks(MANY)]);
        let watch = source.watch();
        let server = serve_streams(move |_, body| {
            // The transport has time to read too much.
            let never = Signal::default();
            for _ in 0..10 {
                if watch.read() <= LEAD {
                    never.block(LATE / 50);
                }
            }
            let (mut count, mut lead) = (0, watch.read());
            for chunk in body {
                lead = lead.max(watch.read().saturating_sub(count));
                count += chunk.len();
            }
            Reply::new(200).with_body(format!("{count} {lead}"))
        })?;
        let body = bench.body_of_length(source, length);
        let response = bench.answer(&server, request(&server, "PUT", "/", body)?, patient())?;
        let answer = response.body().as_bytes().map(String::from_utf8_lossy).unwrap_or_default().into_owned();
        let mut numbers = answer.split(' ').filter_map(|number| number.parse::<usize>().ok());
        let (count, lead) = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or(usize::MAX));
        ensure!(count == MANY * CHUNK, "{count} of {} bytes arrived", MANY * CHUNK);
        ensure!(lead <= LEAD, "the source was read {lead} bytes further than the server had read");
    }
    Ok(())
}

pub(super) fn an_early_response_ends_a_streamed_request(bench: &Bench<'_>) -> Verdict {
    let server = peer(|visit| {
        let Some(target) = visit.read_head() else { return };
        visit.discard(1);
        visit.write(b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 5\r\n\r\nlarge");
        match target.as_str() {
            "/reads-no-more" => visit.pause(LATE),
            _ => while visit.discard(256 << 10) {},
        }
    })?;
    for target in ["/reads-no-more", "/discards-the-rest"] {
        for attempt in [patient(), streamed()] {
            // The rest never comes, so the source must be dropped while it has more.
            let source = Source::new([Step::Chunks(MANY), Step::Chunks(usize::MAX)]);
            let watch = source.watch();
            let response = bench.answer(&server, request(&server, "POST", target, bench.body(source))?, attempt)?;
            ensure!(response.status() == 413, "413 was returned as {}", response.status());
            let body = bench.read(response)?.whole()?;
            ensure!(body == b"large", "the body of the early response was not returned");
            let is_dropped = bench.subject.wait(&watch.dropped, LATE / 2);
            ensure!(is_dropped, "{target}: the source was still read {:?} after the response", LATE / 2);
        }
    }
    Ok(())
}

pub(super) fn a_dropped_upload_is_abandoned(bench: &Bench<'_>) -> Verdict {
    let (arrived, gone, closed) = (Signal::default(), Signal::default(), Signal::default());
    let server = {
        let (arrived, gone, closed) = (arrived.clone(), gone.clone(), closed.clone());
        peer(move |visit| {
            if visit.read_head().is_some() && visit.discard(1) {
                arrived.set();
                if visit.await_close(LATE) {
                    closed.set();
                }
            }
            gone.set();
        })?
    };
    let source = Source::new([Step::Chunks(1), Step::Wait(Signal::default())]);
    let watch = source.watch();
    let request = request(&server, "PUT", "/", bench.body(source))?;
    let outcome = bench.subject.abandon(request, &arrived, &gone, 2 * LATE);
    ensure!(arrived.is_set(), "the request did not arrive");
    ensure!(outcome.is_none(), "the call completed although it was not answered");
    ensure!(closed.is_set(), "the connection was still open {LATE:?} after the future was dropped");
    ensure!(bench.subject.wait(&watch.dropped, LATE), "the source was kept after the future was dropped");
    Ok(())
}

pub(super) fn a_response_is_read_while_the_request_is_sent(bench: &Bench<'_>) -> Verdict {
    let server = serve_streams(|_, body| Reply::new(200).with_chunks(body))?;
    let (first, second) = (Signal::default(), Signal::default());
    let text = |text: &'static str| Step::Bytes(text.into());
    let source =
        Source::new([text("one"), Step::Wait(first.clone()), text("two"), Step::Wait(second.clone()), text("end")]);
    let request = request(&server, "POST", "/", bench.body(source))?;
    let attempt = Attempt::first().with_streamed_response(true);
    let mut body = bench.read(bench.answer(&server, request, attempt)?)?;
    ensure!(body.chunk()? == "one", "the first chunk was not returned");
    first.set();
    ensure!(body.chunk()? == "two", "the second chunk was not returned");
    second.set();
    ensure!(body.whole()? == b"end", "the last chunk was not returned");
    Ok(())
}
