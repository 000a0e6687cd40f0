//! Sends many calls over loopback to a server that resets, throttles and fails; run by
//! `tests/scripts/soak.sh`.
//!
//! Half of the calls have an idempotency token and may be retried after any transient failure. The
//! other half may not be retried if the server may have received them. The server counts the
//! effects of each call. As in a real service, a repeated token has no further effect.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test program, which prints its results and stops at the first error"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use connect_core::client::RetryBudget;
use connect_core::{Client, ClientConfig, Document, RetryPolicy, connect_operation, connect_shape, json};
use connect_hyper::{HyperTransport, TokioSleep};
use connect_testing::{Effects, Faults, Received, Reply, Server};

#[connect_operation(method = "POST", uri = "/with-token", output = Done)]
struct WithToken {
    call: u64,
    #[connect(idempotency_token)]
    client_token: Option<String>,
}

#[connect_operation(method = "POST", uri = "/plain", output = Done)]
struct Plain {
    call: u64,
}

#[connect_shape]
struct Done {
    call: u64,
}

/// The outcomes of the calls.
#[derive(Default)]
struct Counts {
    succeeded: AtomicU64,
    failed_with_token: AtomicU64,
    failed_without: AtomicU64,
    /// The number of responses that belong to another call.
    mixed_up: AtomicU64,
}

#[tokio::main]
async fn main() {
    let calls: u64 = std::env::args().nth(1).map_or(100_000, |calls| calls.parse().unwrap());
    let workers = 64;

    let (tokens, with_token, plain) = (Effects::new(), Effects::new(), Effects::new());
    let faults = Faults::new().with_resets_every(100).with_throttles_every(100).with_errors_every(100);
    let handler = {
        let (tokens, with_token, plain) = (tokens.clone(), with_token.clone(), plain.clone());
        move |request: &Received| {
            let body: Document = json::from_slice(request.body()).unwrap();
            let call = body["Call"].to_string();
            match body["ClientToken"].as_str() {
                // A second token for the same call takes effect a second time.
                Some(token) if tokens.count_once(token) => drop(with_token.count(&call)),
                Some(_) => {}
                None => drop(plain.count(&call)),
            }
            Reply::json(200, format!("{{\"Call\":{}}}", body["Call"]))
        }
    };
    let server = Server::start(faults.around(handler)).unwrap().without_record();
    let config = ClientConfig::new(server.endpoint())
        .with_retry(RetryPolicy::new().with_max_attempts(6).with_base(Duration::from_millis(1)))
        .with_retry_budget(RetryBudget::new(100_000));
    let client = Client::with_config(config, HyperTransport::new()).with_sleep(TokioSleep);

    let counts = Arc::new(Counts::default());
    let mut memory = Vec::new();
    for tenth in 0..10 {
        let range = calls * tenth / 10..calls * (tenth + 1) / 10;
        let next = Arc::new(AtomicU64::new(range.start));
        let running: Vec<_> = (0..workers)
            .map(|_| tokio::spawn(work(client.clone(), Arc::clone(&next), range.end, Arc::clone(&counts))))
            .collect();
        for worker in running {
            worker.await.unwrap();
        }
        memory.push(resident_kib());
    }
    report(calls, &counts, [&tokens, &with_token, &plain], &memory);
}

/// Makes calls until all numbers are used up; even ones have a token.
async fn work(client: Client, next: Arc<AtomicU64>, end: u64, counts: Arc<Counts>) {
    loop {
        let call = next.fetch_add(1, Ordering::Relaxed);
        if call >= end {
            return;
        }
        let answer = if call.is_multiple_of(2) {
            client.send(&WithToken { call, client_token: None }).await
        } else {
            client.send(&Plain { call }).await
        };
        match answer {
            Ok(done) => {
                counts.succeeded.fetch_add(1, Ordering::Relaxed);
                counts.mixed_up.fetch_add(u64::from(done.call != call), Ordering::Relaxed);
            }
            Err(_) => {
                let failed = if call.is_multiple_of(2) { &counts.failed_with_token } else { &counts.failed_without };
                failed.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

/// Returns the resident memory of the process in KiB, from the pages of 4 KiB that Linux reports.
fn resident_kib() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or_default() * 4
}

fn report(calls: u64, counts: &Counts, [tokens, with_token, plain]: [&Effects; 3], memory: &[u64]) {
    let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let (succeeded, failed) = (read(&counts.succeeded), read(&counts.failed_with_token));
    let failed_without = read(&counts.failed_without);
    let answered = succeeded + failed + failed_without;
    let tokens = u64::try_from(tokens.tokens()).unwrap();
    println!("calls {calls}, answered {answered}");
    println!(
        "with a token: {} calls, {failed} failed, {tokens} tokens, at most {} effects of a call",
        calls.div_ceil(2),
        with_token.most()
    );
    println!(
        "without: {} calls, {failed_without} failed, {} took effect, at most {} effects of a call",
        calls / 2,
        plain.tokens(),
        plain.most()
    );
    println!("responses that belong to another call: {}", read(&counts.mixed_up));
    println!("memory after each tenth, KiB: {memory:?}");

    // The server's table of tokens grows by some 100 bytes for each call.
    let growth = memory.last().unwrap().saturating_sub(memory[0]);
    let table = calls * 160 / 1024;
    let checks = [
        ("every call is answered", answered == calls),
        ("every call with a token sends the same token in all attempts", tokens == calls.div_ceil(2)),
        ("no call with a token has two effects", with_token.most() == 1),
        ("no call without a token has two effects", plain.most() == 1),
        ("every response belongs to its call", read(&counts.mixed_up) == 0),
        ("no call with a token fails", failed == 0),
        ("at most one in forty calls without a token fails", failed_without * 80 <= calls),
        ("memory stays flat", growth < 8 * 1024 + table),
    ];
    let failed_checks = checks.iter().filter(|(_, holds)| !holds).count();
    for (check, holds) in checks {
        println!("{} {check}", if holds { "ok    " } else { "FAILED" });
    }
    println!("soak: {} passed, {failed_checks} failed", checks.len() - failed_checks);
    std::process::exit(i32::from(failed_checks > 0));
}
