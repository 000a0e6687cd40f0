//! A service without real time, for retries and for sequences of responses.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_core::client::{Clock, Randomness};
use connect_core::{
    Attempt, Body, Bytes, Client, ClientConfig, Endpoint, RetryPolicy, Timestamp, TransportError, blocking, http,
    local, transport_fn,
};

/// The outcome of one attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Answer {
    Ok,
    /// A success with this body.
    Json(&'static str),
    /// A success with this header and this body.
    With(&'static str, &'static str, &'static str),
    Status(u16),
    Coded(u16, &'static str),
    After(u16, &'static str),
    Refused,
    Reset,
    Timeout,
    TooLarge,
}

/// A world without real time: attempts and waits are recorded, and waiting moves the clock.
#[derive(Clone, Debug, Default)]
pub(crate) struct World(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    answers: Vec<Answer>,
    requests: Vec<http::Request<Bytes>>,
    attempts: Vec<Attempt>,
    waits: Vec<u64>,
    now: Duration,
    /// The duration of an attempt.
    takes: Duration,
    /// The time by which each wait exceeds the requested one.
    oversleeps: Duration,
}

impl World {
    pub(crate) fn new(answers: &[Answer]) -> Self {
        let mut answers = answers.to_vec();
        answers.reverse();
        Self(Arc::new(Mutex::new(State { answers, ..State::default() })))
    }

    pub(crate) fn answer(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        let mut state = self.0.lock().unwrap();
        state.requests.push(request.map(|body| body.into_bytes().unwrap()));
        state.attempts.push(attempt);
        let takes = state.takes;
        state.now += takes;
        let respond = |status: u16| http::Response::builder().status(status);
        let io = |kind| std::io::Error::from(kind);
        match state.answers.pop().unwrap() {
            Answer::Ok => Ok(respond(200).body(Body::from("{}")).unwrap()),
            Answer::Json(body) => Ok(respond(200).body(Body::from(body)).unwrap()),
            Answer::With(name, value, body) => Ok(respond(200).header(name, value).body(Body::from(body)).unwrap()),
            Answer::Status(status) => Ok(respond(status).body(Body::empty()).unwrap()),
            Answer::Coded(status, code) => {
                Ok(respond(status).header("x-amzn-errortype", code).body(Body::empty()).unwrap())
            }
            Answer::After(status, after) => {
                Ok(respond(status).header("retry-after", after).body(Body::empty()).unwrap())
            }
            Answer::Refused => Err(TransportError::connect(io(std::io::ErrorKind::ConnectionRefused))),
            Answer::Reset => Err(TransportError::closed(io(std::io::ErrorKind::ConnectionReset))),
            Answer::Timeout => Err(TransportError::timeout()),
            Answer::TooLarge => Err(TransportError::too_large()),
        }
    }

    fn wait(&self, duration: Duration) {
        let mut state = self.0.lock().unwrap();
        let oversleeps = state.oversleeps;
        state.now += duration + oversleeps;
        state.waits.push(u64::try_from(duration.as_millis()).unwrap());
    }

    pub(crate) fn config(&self) -> ClientConfig {
        ClientConfig::new(Endpoint::new("http://localhost").unwrap())
            .with_clock(self.clone())
            .with_randomness(self.clone())
            .with_retry(RetryPolicy::new().with_max_attempts(4))
    }

    pub(crate) fn client(&self, config: ClientConfig) -> blocking::Client {
        let (transport, sleep) = (self.clone(), self.clone());
        let transport = blocking::transport_fn(move |request, attempt| transport.answer(request, attempt));
        blocking::Client::with_config(config, transport).with_sleep(move |duration: Duration| sleep.wait(duration))
    }

    pub(crate) fn async_client(&self, config: ClientConfig) -> Client {
        let (transport, sleep) = (self.clone(), self.clone());
        let transport = transport_fn(move |request, attempt| {
            let transport = transport.clone();
            async move { transport.answer(request, attempt) }
        });
        Client::with_config(config, transport).with_sleep(move |duration: Duration| {
            let sleep = sleep.clone();
            async move { sleep.wait(duration) }
        })
    }

    pub(crate) fn local_client(&self, config: ClientConfig) -> local::Client {
        let (transport, sleep) = (self.clone(), self.clone());
        let transport = local::transport_fn(move |request, attempt| {
            let transport = transport.clone();
            async move { transport.answer(request, attempt) }
        });
        local::Client::with_config(config, transport).with_sleep(move |duration: Duration| {
            let sleep = sleep.clone();
            async move { sleep.wait(duration) }
        })
    }

    pub(crate) fn waits(&self) -> Vec<u64> {
        self.0.lock().unwrap().waits.clone()
    }

    pub(crate) fn attempts(&self) -> Vec<Attempt> {
        self.0.lock().unwrap().attempts.clone()
    }

    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.0.lock().unwrap().requests.clone()
    }

    /// Returns true if all responses have been sent.
    pub(crate) fn is_over(&self) -> bool {
        self.0.lock().unwrap().answers.is_empty()
    }

    /// Makes each wait exceed the requested time from now on.
    pub(crate) fn waits_take_longer_by(&self, duration: Duration) {
        self.0.lock().unwrap().oversleeps = duration;
    }

    /// Sets the duration of each attempt from now on.
    pub(crate) fn attempts_take(&self, duration: Duration) {
        self.0.lock().unwrap().takes = duration;
    }
}

impl Clock for World {
    fn elapsed(&self) -> Option<Duration> {
        Some(self.0.lock().unwrap().now)
    }

    fn now(&self) -> Option<Timestamp> {
        let seconds = self.0.lock().unwrap().now.as_secs();
        // Time starts at Mon, 16 Dec 2019 23:48:18 GMT.
        Some(Timestamp::new(1_576_540_098 + i64::try_from(seconds).unwrap(), 0))
    }
}

impl Randomness for World {
    fn fraction(&self) -> Option<f64> {
        Some(1.0)
    }
}
