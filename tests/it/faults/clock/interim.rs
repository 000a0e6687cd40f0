//! A server that sends interim responses, with a status from 100 to 199, without an end.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, Transport, http};
use connect_hyper::HyperTransport;

const TIMEOUT: Duration = Duration::from_millis(200);
/// The longest allowed delay of the timeout and of another task. It is far above the time to read
/// 64 KiB in a debug build on a busy machine, and far below the delay without such a limit.
const LATE: Duration = Duration::from_millis(700);

/// A server that answers one request with `response` again and again.
struct Endless {
    address: SocketAddr,
    thread: JoinHandle<()>,
}

impl Endless {
    fn start(response: &'static str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let thread = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 1024]);
            let many = response.repeat(4096);
            // Ends when the client closes the connection.
            while stream.write_all(many.as_bytes()).is_ok() {}
        });
        Self { address, thread }
    }
}

/// Sends a request that has a timeout, and returns how long that took, and the longest time that
/// another task of the runtime had to wait for its turn.
fn send(server: &Endless) -> (Duration, Duration) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let over = Arc::new(AtomicBool::new(false));
        let is_over = Arc::clone(&over);
        let other = tokio::spawn(async move {
            let (mut last, mut longest) = (Instant::now(), Duration::ZERO);
            while !is_over.load(Ordering::Relaxed) {
                tokio::task::yield_now().await;
                longest = longest.max(last.elapsed());
                last = Instant::now();
            }
            longest
        });
        let request = http::Request::get(format!("http://{}/", server.address)).body(Body::empty()).unwrap();
        let begin = Instant::now();
        let attempt = Attempt::first().with_timeout(Some(TIMEOUT));
        let error = HyperTransport::new().send(request, attempt).await.unwrap_err();
        let took = begin.elapsed();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error}");
        assert!(error.may_have_reached());
        over.store(true, Ordering::Relaxed);
        (took, other.await.unwrap())
    })
}

#[test]
fn l6_endless_interim_responses_neither_delay_the_timeout_nor_starve_other_tasks() {
    for response in ["HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n"] {
        let server = Endless::start(response);
        let (took, longest) = send(&server);
        assert!(took >= TIMEOUT && took < TIMEOUT + LATE, "{took:?}");
        assert!(longest < LATE, "{longest:?}");
        // The connection of a call that is over is closed.
        server.thread.join().unwrap();
    }
}
