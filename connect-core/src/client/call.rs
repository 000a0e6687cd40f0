//! One call as a machine without input and output: it says what to do next, a driver does it and says what came of it.
//!
//! The three clients are such drivers. Whether, when and how to try again is decided here.

use bytes::Bytes;

use crate::error::Failure;
use crate::request::PreparedRequest;
use crate::{Attempt, Body, ClientConfig, TransportError};

/// A call that is under way.
#[derive(Debug)]
pub(crate) struct Call {
    request: PreparedRequest,
    attempt: Attempt,
}

/// What a driver does next.
#[derive(Debug)]
pub(crate) enum Step {
    /// Send this, and tell [`Call::answered`] what came of it.
    Send(http::Request<Body>, Attempt),
    /// The call is over.
    Done(Result<http::Response<Bytes>, Failure>),
}

impl Call {
    pub(crate) fn new(request: PreparedRequest, config: &ClientConfig) -> Self {
        Self { request, attempt: config.first_attempt() }
    }

    pub(crate) fn begin(&mut self) -> Step {
        Step::Send(self.request.to_http_request(), self.attempt)
    }

    pub(crate) fn answered(&mut self, answer: Result<http::Response<Body>, TransportError>) -> Step {
        Step::Done(match answer {
            Ok(response) if response.body().len() > self.attempt.response_limit() => {
                Err(Failure::transport(self.request.operation(), TransportError::too_large()))
            }
            Ok(response) => Ok(response.map(Body::into_bytes)),
            Err(error) => Err(Failure::transport(self.request.operation(), error)),
        })
    }
}
