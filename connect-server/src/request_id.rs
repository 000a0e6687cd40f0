//! The identifiers of requests.

use std::fmt;

use connect_core::RandomTokens;
use connect_core::token::{IdempotencyToken, TokenSource};
use http::{HeaderName, HeaderValue};

/// The header with the identifier of a request.
pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// The identifier of a request: a random UUID of the operating system, new for each request.
///
/// Each response has it in the header `x-amzn-requestid`. A handler gets it as an argument, and a
/// layer from the extensions of the request and the response. What the caller sends under this name
/// is not taken.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RequestId([u8; LENGTH]);

/// The length of a UUID's text.
const LENGTH: usize = 36;

impl RequestId {
    /// Creates an identifier. Without random bytes, it is the UUID of zeros.
    pub(crate) fn random() -> Self {
        let token = RandomTokens.next_token().unwrap_or_else(|_| IdempotencyToken::from_random([0; 16]));
        Self(token.as_str().as_bytes().try_into().unwrap_or([b'0'; LENGTH]))
    }

    /// Returns the identifier as it is sent.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(crate) fn to_header(&self) -> HeaderValue {
        // A UUID is a header's value.
        HeaderValue::from_bytes(&self.0).unwrap_or(HeaderValue::from_static(""))
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestId({self})")
    }
}
