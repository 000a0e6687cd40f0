//! The connections: accepted, served, and closed when the server stops.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::{SharedRef, dispatch};

/// The longest time in which the head of a request comes, and that a connection waits for one.
const HEAD: Duration = Duration::from_secs(60);
/// The time that requests have to end when the server stops.
const GRACE: Duration = Duration::from_secs(5);
/// The wait after a failure to accept, such as too many open files.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts connections until the server stops, and waits for the requests that are served then.
pub(crate) async fn accept(listener: TcpListener, shared: SharedRef) {
    let mut connections = JoinSet::new();
    let mut stopped = pin!(shared.stopped());
    loop {
        tokio::select! {
            () = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok((socket, _)) => drop(connections.spawn(serve(socket, Arc::clone(&shared)))),
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    // What has not ended by then ends with the set.
    let _ = tokio::time::timeout(GRACE, all).await;
}

/// Serves the requests of a connection.
async fn serve(socket: TcpStream, shared: SharedRef) {
    // An answer is small: it is sent at once.
    let _ = socket.set_nodelay(true);
    let service = service_fn(|request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(dispatch::answer(shared, request).await) }
    });
    let mut http = Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).half_close(true);
    let mut connection = pin!(http.serve_connection(TokioIo::new(socket), service).with_upgrades());
    tokio::select! {
        // An error is a client that went away, or bytes that are not HTTP: hyper has answered.
        _ = connection.as_mut() => return,
        () = shared.stopped() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}
