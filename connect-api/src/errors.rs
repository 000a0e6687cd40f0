//! Errors of Amazon Connect. Errors of the participant service are in
//! [`participant`](crate::participant).

use connect_core::{UnknownValue, UnknownVariant, connect_error, connect_shape};

/// Error for a caller that lacks the IAM permission for the operation (HTTP 403).
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for an operation that conflicts with another one, or with the contact's state (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConflictException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for a contact that has ended or never existed (HTTP 410).
#[connect_error(status = 410)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactNotFoundException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for a failure inside the service (HTTP 500).
///
/// The error is transient: the client retries idempotent operations.
#[connect_error(status = 500)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InternalServiceException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for a request to a region that is not the active one of a replicated instance (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidActiveRegionException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for a member whose value the service does not accept (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidParameterException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for a request that is not valid (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidRequestException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
    /// The machine-readable reason, if the service defines one for this error.
    pub reason: Option<InvalidRequestExceptionReason>,
}

/// The machine-readable reason why a request is not valid.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InvalidRequestExceptionReason {
    /// The request concerns an attached file that is not acceptable.
    AttachedFileInvalidRequestExceptionReason(AttachedFileInvalidRequestExceptionReason),
    /// A reason unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The property of an attached file that makes a request invalid.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachedFileInvalidRequestExceptionReason {
    /// The file's size is not allowed.
    InvalidFileSize,
    /// The file's type is not allowed.
    InvalidFileType,
    /// The file's name is not allowed.
    InvalidFileName,
    /// A property unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Error for a used-up quota, such as the instance's quota of concurrent active chats (HTTP 429).
///
/// The error is not throttling, although both have status 429. The client does not retry, because
/// waiting does not raise a quota.
#[connect_error(status = 429)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LimitExceededException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for an instance, contact or other resource that does not exist (HTTP 404).
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}

/// Error for a used-up service quota of the account (HTTP 402).
///
/// The client does not retry, because waiting does not raise a quota.
#[connect_error(status = 402)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
    /// The machine-readable reason, if the service defines one for this error.
    pub reason: Option<ServiceQuotaExceededExceptionReason>,
}

/// The kind of service quota that is used up.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServiceQuotaExceededExceptionReason {
    /// A quota of attached files is used up.
    AttachedFileServiceQuotaExceededExceptionReason(AttachedFileServiceQuotaExceededExceptionReason),
    /// A kind of quota unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The quota of attached files that is used up.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachedFileServiceQuotaExceededExceptionReason {
    /// The quota for the total size of attached files is used up.
    TotalFileSizeExceeded,
    /// The quota for the number of attached files is used up.
    TotalFileCountExceeded,
    /// A quota unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Error for requests that exceed the service's rate limit (HTTP 429).
///
/// The error is throttling: the client waits and retries, whatever the operation.
#[connect_error(status = 429)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The service's description of the error, for people to read.
    pub message: Option<String>,
}
