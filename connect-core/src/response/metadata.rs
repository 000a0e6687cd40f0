//! What comes around an output.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::error::{Answered, request_id};

/// What came with the output of a call, and how often it was tried; from `send_with_metadata` of a [`CallBuilder`](crate::CallBuilder).
///
/// Its `Debug` shows no header's value, which can hold a secret.
#[derive(Clone)]
pub struct ResponseMetadata {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
}

impl ResponseMetadata {
    pub(crate) fn new(answered: Answered) -> Self {
        let Answered { response, attempts, .. } = answered;
        let (parts, _) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, attempts }
    }

    /// The status, always a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id under which the service knows the request, from `x-amzn-requestid` or the like.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Debug for ResponseMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseMetadata")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
