//! A small HTTP client that keeps the transport contract, except for one flaw.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, TransportError, blocking};
use http::{Method, Request, Response};

use crate::kit::tests::download::Download;
use crate::kit::tests::upload::{self, Progress};
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
    ChangesChunks,
    ChunksKnownLengths,
    CompletesFailedUploads,
    CollectsUploads,
    SendsAfterResponses,
    WaitsForUploads,
    CollectsDownloads,
    CountsDownloadInTimeout,
    EndsBrokenDownloads,
    KeepsDroppedDownloads,
    ClosesAfterStreams,
    FailsOnStreamedStatus,
    IgnoresIdleTimeout,
    CountsIdleSource,
    RejectsStreams,
}

/// The maximum size of a body that is written as a whole before the response is read.
const SMALL: usize = 64 << 10;

/// The slot for the connection of a call, so that another thread can close it.
pub(super) type Handle = Arc<Mutex<Option<TcpStream>>>;

pub(super) struct Client {
    flaw: Option<Flaw>,
    idle: Idle,
}

/// The connections that no call uses.
pub(super) type Idle = Arc<Mutex<Vec<(SocketAddr, TcpStream)>>>;

impl blocking::Transport for Client {
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        self.send_with(request, attempt, &Handle::default())
    }
}

impl Client {
    pub(super) fn new(flaw: Option<Flaw>) -> Self {
        Self { flaw, idle: Idle::default() }
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
        if request.body().is_stream() || attempt.streams_response() {
            return self.stream(request, attempt, handle);
        }
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
        outcome.map_err(classify)
    }

    /// Sends a request that streams, or whose response does.
    fn stream(
        &self,
        request: Request<Body>,
        attempt: Attempt,
        handle: &Handle,
    ) -> Result<Response<Body>, TransportError> {
        if self.has(Flaw::RejectsStreams) && request.body().is_stream() {
            request.into_body().into_bytes()?;
            return Err(TransportError::unsupported("a stream"));
        }
        let request = without_empty_stream(request)?;
        let address = request.uri().authority().unwrap().as_str().parse().unwrap();
        let stream = self.connect(address)?;
        *handle.lock().unwrap() = stream.try_clone().ok();
        let (head, is_head, body) = (head(&request, self.flaw), request.method() == Method::HEAD, request.into_body());
        let mut wire = Wire::new(stream, attempt.timeout(), self.flaw);
        let progress = Progress::new(attempt.idle_timeout(), body.is_stream(), self.flaw);
        wire.progress = Some(Arc::clone(&progress));
        let answer = wire.write(&head).and_then(|()| {
            let writer = upload::start(body, wire.half()?, self.flaw);
            if self.has(Flaw::WaitsForUploads) {
                writer.join().unwrap();
            }
            wire.read_head()
        });
        *handle.lock().unwrap() = None;
        let mut download = Download::new(wire, Arc::clone(&progress), Arc::clone(&self.idle), address, self.flaw);
        let response = answer.and_then(|response| {
            let framing = download.begin(&response, is_head)?;
            let body = if !attempt.streams_response() || self.has(Flaw::CollectsDownloads) || framing == Some(0) {
                download.whole(attempt.response_limit())?.into()
            } else {
                progress.set_head();
                let body = Body::from_reader(download);
                match framing {
                    Some(length) => body.with_length(length),
                    None => body,
                }
            };
            Ok(response.map(|_| body))
        });
        match response {
            Ok(response) if self.has(Flaw::FailsOnStreamedStatus) && response.status().as_u16() >= 400 => {
                Err(TransportError::other("an error status"))
            }
            Ok(response) => Ok(response),
            Err(error) => Err(progress.failure().unwrap_or_else(|| classify(error))),
        }
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

/// Replaces a stream of no bytes, whose end is read before anything is sent.
fn without_empty_stream(request: Request<Body>) -> Result<Request<Body>, TransportError> {
    let (parts, body) = request.into_parts();
    let body = if body.is_stream() && body.is_empty() { upload::ended(body)? } else { body };
    Ok(Request::from_parts(parts, body))
}

pub(super) fn classify(error: io::Error) -> TransportError {
    match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => TransportError::timeout(),
        io::ErrorKind::FileTooLarge => TransportError::too_large(),
        io::ErrorKind::InvalidData => TransportError::protocol(error),
        _ => TransportError::closed(error),
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
        match upload::length(request.body(), flaw) {
            Some(length) => head.extend(["content-length: ", &length.to_string(), "\r\n"]),
            None => head.push_str("transfer-encoding: chunked\r\n"),
        }
    }
    (head + "\r\n").into_bytes()
}
