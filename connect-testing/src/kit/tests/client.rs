//! A small HTTP client that keeps the transport contract, except for one flaw.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, TransportError, blocking};
use http::{Method, Request, Response};

use crate::kit::tests::wire::Wire;

/// The flaw of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    EncodesTwice,
    NormalizesPath,
    AddsHeader,
    DropsRepeatedSent,
    OmitsBodyOfGet,
    FailsOnStatus,
    FollowsRedirects,
    DropsRepeatedReceived,
    IgnoresLimit,
    LimitsTooLate,
    IgnoresTimeout,
    RestartsTimeout,
    RestartsTimeoutOfWrites,
    HearsNoEarlyResponse,
    Decompresses,
    AlwaysMayHaveReached,
    AcceptsTruncated,
    PanicsOnManyHeaders,
    NeverReuses,
    SendsTwice,
    NeverReached,
}

/// The maximum size of a body that is written as a whole before the response is read.
const SMALL: usize = 64 << 10;

/// The slot for the connection of a call, so that another thread can close it.
pub(super) type Handle = Arc<Mutex<Option<TcpStream>>>;

pub(super) struct Client {
    flaw: Option<Flaw>,
    idle: Mutex<Vec<(SocketAddr, TcpStream)>>,
}

impl blocking::Transport for Client {
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        self.send_with(request, attempt, &Handle::default())
    }
}

impl Client {
    pub(super) fn new(flaw: Option<Flaw>) -> Self {
        Self { flaw, idle: Mutex::default() }
    }

    fn has(&self, flaw: Flaw) -> bool {
        self.flaw == Some(flaw)
    }

    pub(super) fn send_with(
        &self,
        request: Request<Body>,
        attempt: Attempt,
        handle: &Handle,
    ) -> Result<Response<Body>, TransportError> {
        let mut outcome = self.exchange(&request, attempt, handle);
        if self.has(Flaw::SendsTwice) && matches!(&outcome, Err(error) if error.kind() == TransportErrorKind::Closed) {
            outcome = self.exchange(&request, attempt, handle);
        }
        match outcome {
            Ok(response) if self.has(Flaw::FailsOnStatus) && response.status() == 404 => {
                Err(TransportError::other("404 Not Found"))
            }
            Ok(response) if self.has(Flaw::FollowsRedirects) && response.headers().contains_key("location") => {
                let mut next = request;
                let authority = next.uri().authority().unwrap();
                let location = response.headers()["location"].to_str().unwrap();
                *next.uri_mut() = format!("http://{authority}{location}").parse().unwrap();
                self.exchange(&next, attempt, handle)
            }
            Err(error) if self.has(Flaw::NeverReached) => Err(error.not_reached()),
            Err(error) if self.has(Flaw::AlwaysMayHaveReached) && !error.may_have_reached() => {
                Err(TransportError::other(error))
            }
            outcome => outcome,
        }
    }

    fn exchange(
        &self,
        request: &Request<Body>,
        attempt: Attempt,
        handle: &Handle,
    ) -> Result<Response<Body>, TransportError> {
        let address = request.uri().authority().unwrap().as_str().parse().unwrap();
        let stream = self.connect(address)?;
        *handle.lock().unwrap() = stream.try_clone().ok();
        let mut wire = Wire::new(stream, attempt.timeout(), self.flaw);
        let is_head = request.method() == Method::HEAD;
        let body = match (request.method(), self.flaw) {
            (&Method::GET, Some(Flaw::OmitsBodyOfGet)) => &[],
            _ => request.body().as_bytes().unwrap_or_default(),
        };
        let limit = attempt.response_limit();
        let writes_first =
            body.len() <= SMALL || self.has(Flaw::HearsNoEarlyResponse) || self.has(Flaw::RestartsTimeoutOfWrites);
        let outcome = wire.write(&head(request, self.flaw)).and_then(|()| {
            if writes_first {
                wire.write(body)?;
                wire.read_response(is_head, limit)
            } else {
                wire.read_response_while_writing(body, is_head, limit)
            }
        });
        *handle.lock().unwrap() = None;
        if let (Ok(_), Some(stream)) = (&outcome, wire.into_idle()) {
            self.idle.lock().unwrap().push((address, stream));
        }
        outcome.map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => TransportError::timeout(),
            io::ErrorKind::FileTooLarge => TransportError::too_large(),
            io::ErrorKind::InvalidData => TransportError::protocol(error),
            _ => TransportError::closed(error),
        })
    }

    fn connect(&self, address: SocketAddr) -> Result<TcpStream, TransportError> {
        let kept = || {
            let mut idle = self.idle.lock().unwrap();
            let at = idle.iter().position(|(kept, _)| *kept == address)?;
            Some(idle.swap_remove(at).1)
        };
        while let Some(stream) = (!self.has(Flaw::NeverReuses)).then(kept).flatten() {
            stream.set_nonblocking(true).unwrap();
            let is_open = matches!(stream.peek(&mut [0]), Err(error) if error.kind() == io::ErrorKind::WouldBlock);
            stream.set_nonblocking(false).unwrap();
            if is_open {
                return Ok(stream);
            }
        }
        let stream = TcpStream::connect(address).map_err(TransportError::connect)?;
        stream.set_nodelay(true).unwrap();
        Ok(stream)
    }
}

/// Builds the request line and the headers.
fn head(request: &Request<Body>, flaw: Option<Flaw>) -> Vec<u8> {
    let mut target = request.uri().path_and_query().unwrap().to_string();
    match flaw {
        Some(Flaw::EncodesTwice) => target = target.replace('%', "%25"),
        Some(Flaw::NormalizesPath) => target = target.replace("/./", "/").replace("/a/../", "/"),
        _ => {}
    }
    let mut head =
        format!("{} {target} HTTP/1.1\r\nhost: {}\r\n", request.method(), request.uri().authority().unwrap());
    for name in request.headers().keys() {
        let values = request.headers().get_all(name).iter().map(|value| value.to_str().unwrap());
        let most = if flaw == Some(Flaw::DropsRepeatedSent) { 1 } else { usize::MAX };
        head.extend(values.take(most).map(|value| format!("{name}: {value}\r\n")));
    }
    if flaw == Some(Flaw::AddsHeader) {
        head.push_str("accept-encoding: gzip\r\n");
    }
    if flaw != Some(Flaw::OmitsBodyOfGet) || request.method() != Method::GET {
        head.extend(["content-length: ", &request.body().length().unwrap_or_default().to_string(), "\r\n"]);
    }
    (head + "\r\n").into_bytes()
}
