//! Checks that connections are reused, shared and closed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use connect_core::Body;

use crate::kit::bench::{Bench, LATE, Verdict, ensure, get, patient, peer, request, serve};
use crate::kit::signal::Signal;
use crate::server::Reply;

pub(super) fn connections_are_reused(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| match request.target() {
        "/0" => Reply::new(204),
        _ => Reply::new(200).with_body(request.body()),
    })?;
    let calls: usize = 10;
    for number in 0..calls {
        let body = vec![b'x'; number * 1_000];
        bench.answer(&server, request(&server, "PUT", &format!("/{number}"), body)?, patient())?;
    }
    // A client may open a connection while it looks for an idle one, so one is too strict a limit.
    let connections = server.connections();
    ensure!(connections <= calls / 3, "{calls} consecutive calls used {connections} connections");
    Ok(())
}

pub(super) fn a_request_is_sent_once(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| match request.target() {
        "/warm" => Reply::new(200),
        // A complete response on a connection that then ends without a `connection: close`.
        "/stale" => Reply::new(200).with_body("x").truncated_after(1),
        target if target.starts_with("/silent") => Reply::close(),
        _ => Reply::new(200),
    })?;
    let mut targets = Vec::new();
    for number in 0..10 {
        for method in ["GET", "PUT"] {
            for (before, what) in [("/warm", "silent"), ("/stale", "after")] {
                let target = format!("/{what}/{number}/{method}");
                bench.answer(&server, get(&server, before)?, patient())?;
                // After a reused connection has ended, the call may fail or use another connection.
                let _ = bench.send(&server, request(&server, method, &target, Body::empty())?, patient())?;
                targets.push(target);
            }
        }
    }
    let received = server.received();
    for target in targets {
        let times = received.iter().filter(|request| request.target() == target).count();
        ensure!(times <= 1, "`{target}` arrived {times} times");
        ensure!(times == 1 || !target.starts_with("/silent"), "`{target}` did not arrive");
    }
    Ok(())
}

pub(super) fn concurrent_calls_get_their_own_responses(bench: &Bench<'_>) -> Verdict {
    let server = serve(|request| Reply::new(200).with_body(request.target()).after(Duration::from_millis(5)))?;
    let targets = (0..200).map(|number| format!("/{number}")).collect::<Vec<_>>();
    let requests = targets.iter().map(|target| get(&server, target)).collect::<Result<_, _>>()?;
    let outcomes = bench.subject.send_all(requests, patient()).ok_or("not all of 200 concurrent calls completed")?;
    for (target, outcome) in targets.iter().zip(outcomes) {
        let response =
            outcome.map_err(|error| format!("{target}, one of 200 concurrent calls, failed with {error:?}"))?;
        ensure!(response.body().as_bytes() == Some(target.as_bytes()), "{target} got the response of another call");
    }
    ensure!(server.received().len() == targets.len(), "200 calls sent {} requests", server.received().len());
    Ok(())
}

pub(super) fn a_dropped_call_closes_its_connection(bench: &Bench<'_>) -> Verdict {
    for answer in ["", "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab"] {
        let (arrived, gone, closed) = (Signal::default(), Signal::default(), Arc::new(AtomicBool::new(false)));
        let server = {
            let (arrived, gone, closed) = (arrived.clone(), gone.clone(), Arc::clone(&closed));
            peer(move |visit| {
                if visit.read_head().is_some_and(|target| target == "/next") {
                    visit.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
                    visit.pause(LATE);
                    return;
                }
                visit.write(answer.as_bytes());
                arrived.set();
                closed.store(visit.await_close(LATE), Ordering::SeqCst);
                gone.set();
            })?
        };
        let outcome = bench.subject.abandon(get(&server, "/")?, &arrived, &gone, 2 * LATE);
        ensure!(arrived.is_set(), "the request did not arrive");
        ensure!(outcome.is_none(), "the call completed although it was not answered");
        ensure!(closed.load(Ordering::SeqCst), "the connection was still open {LATE:?} after the future was dropped");
        bench.answer(&server, get(&server, "/next")?, patient())?;
    }
    Ok(())
}
