//! Checks of the idle timeout of bodies that stream.

use std::time::{Duration, Instant};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, TransportError};

use crate::kit::bench::{Bench, LATE, Verdict, ensure, get, request, serve, serve_streams};
use crate::kit::checks::uploads::MANY;
use crate::kit::signal::Signal;
use crate::kit::source::{Source, Step};
use crate::server::Reply;

/// The idle timeout.
const IDLE: Duration = Duration::from_millis(400);

/// Waits, without a signal that could come.
fn pause(duration: Duration) {
    Signal::default().block(duration);
}

fn attempt() -> Attempt {
    Attempt::first().with_idle_timeout(Some(IDLE))
}

pub(super) fn idle_timeout_applies_to_requests(bench: &Bench<'_>) -> Verdict {
    let server = serve_streams(|request, body| {
        if request.target() == "/not-read" {
            pause(LATE);
        }
        body.for_each(drop);
        pause(LATE);
        Reply::new(200)
    })?;
    for (target, chunks) in [("/not-read", MANY), ("/not-answered", 1)] {
        let body = bench.body(Source::new([Step::Chunks(chunks)]));
        let (request, begin) = (request(&server, "PUT", target, body)?, Instant::now());
        bench.fail(&server, request, attempt(), &[TransportErrorKind::Timeout])?;
        let took = begin.elapsed();
        ensure!(took >= IDLE && took < LATE, "{target}: with an idle timeout of {IDLE:?}, the call took {took:?}");
    }
    Ok(())
}

pub(super) fn idle_timeout_applies_to_responses(bench: &Bench<'_>) -> Verdict {
    let server = serve(|_| {
        let chunks = ["abc", "de"].into_iter().enumerate().map(|(number, chunk)| {
            if number > 0 {
                pause(LATE);
            }
            chunk
        });
        Reply::new(200).with_chunks(chunks).with_length(5)
    })?;
    let response = bench.answer(&server, get(&server, "/")?, attempt().with_streamed_response(true))?;
    let (mut body, begin) = (bench.read(response)?, Instant::now());
    let Err(error) = body.rest()? else { return Err("the body ended well".to_owned()) };
    let took = begin.elapsed();
    let kind = error.transport_error().map(TransportError::kind);
    ensure!(kind == Some(TransportErrorKind::Timeout), "the body ended with {error:?}");
    ensure!(error.received() == 3, "3 bytes had come, and the error says {}", error.received());
    ensure!(took >= IDLE / 2 && took < LATE, "with an idle timeout of {IDLE:?}, the body took {took:?}");
    Ok(())
}

pub(super) fn idle_timeout_spares_what_moves(bench: &Bench<'_>) -> Verdict {
    let longer = IDLE * 3 / 2;
    let go = Signal::default();
    let server = {
        let go = go.clone();
        serve_streams(move |request, mut body| match request.target() {
            "/idle-source" => {
                body.next();
                pause(longer);
                go.set();
                body.for_each(drop);
                Reply::new(200)
            }
            "/slow-server" => {
                let mut room = 0;
                for chunk in body {
                    room += chunk.len();
                    if room > 1 << 20 {
                        room = 0;
                        pause(IDLE / 10);
                    }
                }
                Reply::new(200)
            }
            "/idle-caller" => Reply::new(200).with_chunks(["abc", "de"]),
            _ => Reply::new(200).with_chunks((0..8).map(|_| {
                pause(IDLE / 4);
                "a"
            })),
        })?
    };

    let source = Source::new([Step::Bytes("abc".into()), Step::Wait(go), Step::Bytes("de".into())]);
    let idle_source = request(&server, "PUT", "/idle-source", bench.body(source))?;
    let answered = bench.answer(&server, idle_source, attempt());
    answered.map_err(|reason| format!("a source that had nothing to send for {longer:?}: {reason}"))?;

    let source = Source::new([Step::Chunks(MANY / 2)]);
    let slow_server = request(&server, "PUT", "/slow-server", bench.body(source))?;
    let answered = bench.answer(&server, slow_server, attempt());
    answered.map_err(|reason| format!("a server that read slowly: {reason}"))?;

    let streamed = attempt().with_streamed_response(true);
    let mut body = bench.read(bench.answer(&server, get(&server, "/idle-caller")?, streamed)?)?;
    body.chunk()?;
    bench.subject.wait(&Signal::default(), longer);
    body.whole().map_err(|reason| format!("a caller that did not read for {longer:?}: {reason}"))?;

    let mut body = bench.read(bench.answer(&server, get(&server, "/slow")?, streamed)?)?;
    let bytes = body.whole().map_err(|reason| format!("a server that sent slowly: {reason}"))?;
    ensure!(bytes.len() == 8, "{} of 8 bytes were read", bytes.len());
    Ok(())
}
