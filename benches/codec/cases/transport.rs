//! Clients of both sides over an in-memory transport.

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials as SdkCredentials;
use bytes::Bytes;
use connect_core::auth::{Credentials, SigV4};
use connect_core::client::Clock;
use connect_core::token::FixedToken;
use connect_core::{Attempt, Body, Client, ClientConfig, Endpoint, Timestamp, Transport, TransportError};
use http::{Request, Response};

use super::{BASE, TOKEN, answers};
use crate::by_hand;

const KEY: (&str, &str) = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
const REGION: &str = "eu-central-1";
const SERVICE: &str = "connect";

/// The time of signing, if requests are signed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Signed {
    Never,
    Now,
    /// The requests are signed at a fixed time, so that signatures can be compared.
    Once,
}

const ONCE: Duration = Duration::from_secs(1_573_180_888);

#[derive(Debug)]
struct StandingClock;

impl Clock for StandingClock {
    fn elapsed(&self) -> Option<Duration> {
        Some(Duration::ZERO)
    }

    fn now(&self) -> Option<Timestamp> {
        Some(Timestamp::from(SystemTime::UNIX_EPOCH + ONCE))
    }
}

/// The last request of a transport.
pub(super) type Sent = Arc<Mutex<Option<Request<Bytes>>>>;

/// A transport of both sides that responds from memory.
pub(super) struct InMemory {
    pub(super) answer: &'static str,
    /// The place to record the request, if it is checked.
    pub(super) sent: Option<Sent>,
}

impl InMemory {
    fn answer<R, A: From<&'static str>>(&self, request: Request<R>, bytes: impl FnOnce(R) -> Bytes) -> Response<A> {
        match &self.sent {
            None => drop(request),
            Some(sent) => *sent.lock().unwrap() = Some(request.map(bytes)),
        }
        answers::success(self.answer)
    }
}

impl Transport for InMemory {
    async fn send(&self, request: Request<Body>, _: Attempt) -> Result<Response<Body>, TransportError> {
        Ok(self.answer(request, |body| body.into_bytes().unwrap()))
    }
}

impl by_hand::Transport for InMemory {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, by_hand::Error>> + Send + '_>> {
        Box::pin(async { Ok(self.answer(request, |bytes| bytes)) })
    }
}

pub(super) fn our_client(transport: InMemory, when: Signed) -> Client {
    let config = ClientConfig::new(Endpoint::new(BASE).unwrap()).with_token_source(FixedToken::new(TOKEN));
    let signer = || SigV4::new(Credentials::new(KEY.0, KEY.1), REGION, SERVICE);
    let config = match when {
        Signed::Never => config.without_signing(),
        Signed::Now => config.with_sigv4(signer()),
        Signed::Once => config.with_sigv4(signer()).with_clock(StandingClock),
    };
    Client::with_config(config, transport)
}

pub(super) fn client_by_hand(transport: InMemory, when: Signed) -> by_hand::Client {
    let signer = |now| by_hand::Signer {
        identity: SdkCredentials::from_keys(KEY.0, KEY.1, None).into(),
        region: REGION,
        service: SERVICE,
        now,
    };
    let signer = match when {
        Signed::Never => None,
        Signed::Now => Some(signer(SystemTime::now)),
        Signed::Once => Some(signer(|| SystemTime::UNIX_EPOCH + ONCE)),
    };
    by_hand::Client { base: BASE.to_owned(), transport: Box::new(transport), signer }
}

/// Returns the output of a future that is ready at once.
pub(super) fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("the in-memory transport is never pending"),
    }
}
