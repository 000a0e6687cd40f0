//! Errors of the Amazon Connect Participant Service. The module [`participant`](crate::participant)
//! has them.
//!
//! The `message` of an error in this module is always present.

use connect_core::connect_error;

/// Error for a token that is invalid, expired, or of a chat that has ended (HTTP 403).
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// The service's description of the error, for people to read.
    pub message: String,
}

/// Error for an operation that the current state of the chat does not allow (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConflictException {
    /// The service's description of the error, for people to read. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub message: String,
}

/// Error for a failure inside the service (HTTP 500).
///
/// The error is transient: the client retries idempotent operations.
#[connect_error(status = 500)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InternalServerException {
    /// The service's description of the error, for people to read.
    pub message: String,
}

/// Error for requests that exceed the service's rate limit (HTTP 429).
///
/// The error is throttling: the client waits and retries, whatever the operation.
#[connect_error(status = 429)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The service's description of the error, for people to read.
    pub message: String,
}

/// Error for a member whose value the service does not accept (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidationException {
    /// The service's description of the error, for people to read. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub message: String,
}
