// Printed by cargo-connect 0.1.0 from the model of Lambda, version 2015-03-31.
// A refresh removes changes: cargo connect import botocore:lambda --operation InvokeWithResponseStream -o tests/streamed_apis/declared/lambda

//! The modeled errors.

use connect_core::{UnknownValue, connect_error, connect_shape};

/// The error `RuntimeAliasDeletedException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuntimeAliasDeletedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `CodeArtifactUserDeletedException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodeArtifactUserDeletedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `ResourceNotReadyException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotReadyException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `ServiceQuotaExceededException` (HTTP 402).
#[connect_error(status = 402)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `InvalidSecurityGroupIDException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidSecurityGroupIDException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `SnapStartTimeoutException` (HTTP 408).
#[connect_error(status = 408)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SnapStartTimeoutException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `TooManyRequestsException` (HTTP 429).
#[connect_error(status = 429)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// The member `retryAfterSeconds`.
    #[connect(header = "Retry-After", rename = "retryAfterSeconds")]
    pub retry_after_seconds: Option<String>,
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
    /// The member `Reason`.
    pub reason: Option<ThrottleReason>,
}

/// The values of `ThrottleReason`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThrottleReason {
    /// The value `ConcurrentInvocationLimitExceeded`.
    ConcurrentInvocationLimitExceeded,
    /// The value `FunctionInvocationRateLimitExceeded`.
    FunctionInvocationRateLimitExceeded,
    /// The value `ReservedFunctionConcurrentInvocationLimitExceeded`.
    ReservedFunctionConcurrentInvocationLimitExceeded,
    /// The value `ReservedFunctionInvocationRateLimitExceeded`.
    ReservedFunctionInvocationRateLimitExceeded,
    /// The value `CallerRateLimitExceeded`.
    CallerRateLimitExceeded,
    /// The value `ConcurrentSnapshotCreateLimitExceeded`.
    ConcurrentSnapshotCreateLimitExceeded,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The error `EC2ThrottledException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EC2ThrottledException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `EFSMountConnectivityException` (HTTP 408).
#[connect_error(status = 408)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EFSMountConnectivityException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `SubnetIPAddressLimitReachedException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubnetIPAddressLimitReachedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `KMSAccessDeniedException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KMSAccessDeniedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `RequestTooLargeException` (HTTP 413).
#[connect_error(status = 413)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestTooLargeException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `KMSDisabledException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KMSDisabledException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `UnsupportedMediaTypeException` (HTTP 415).
#[connect_error(status = 415)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UnsupportedMediaTypeException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `S3FilesMountConnectivityException` (HTTP 408).
#[connect_error(status = 408)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct S3FilesMountConnectivityException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `SerializedRequestEntityTooLargeException` (HTTP 413).
#[connect_error(status = 413)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SerializedRequestEntityTooLargeException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `InvalidRuntimeException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidRuntimeException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `NoPublishedVersionException` (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NoPublishedVersionException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `EC2UnexpectedException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EC2UnexpectedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `EC2ErrorCode`.
    #[connect(rename = "EC2ErrorCode")]
    pub ec2_error_code: Option<String>,
}

/// The error `InvalidSubnetIDException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidSubnetIDException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `KMSNotFoundException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KMSNotFoundException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `InvalidParameterValueException` (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidParameterValueException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `EC2AccessDeniedException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EC2AccessDeniedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `EFSIOException` (HTTP 410).
#[connect_error(status = 410)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EFSIOException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `KMSInvalidStateException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KMSInvalidStateException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ResourceConflictException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceConflictException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `RuntimeVersionDeletedException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuntimeVersionDeletedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `ENILimitReachedException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ENILimitReachedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `SnapStartNotReadyException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SnapStartNotReadyException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ServiceException` (HTTP 500).
#[connect_error(status = 500)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `CodeArtifactUserPendingException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodeArtifactUserPendingException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `SnapStartException` (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SnapStartException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `RecursiveInvocationException` (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecursiveInvocationException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `S3FilesMountFailureException` (HTTP 403).
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct S3FilesMountFailureException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `EFSMountTimeoutException` (HTTP 408).
#[connect_error(status = 408)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EFSMountTimeoutException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `S3FilesMountTimeoutException` (HTTP 408).
#[connect_error(status = 408)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct S3FilesMountTimeoutException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `CodeArtifactUserFailedException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodeArtifactUserFailedException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `InvalidRequestContentException` (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidRequestContentException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `message`.
    #[connect(rename = "message")]
    pub message: Option<String>,
}

/// The error `SnapStartRegenerationFailureException` (HTTP 409).
#[connect_error(status = 409)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SnapStartRegenerationFailureException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `InvalidZipFileException` (HTTP 502).
#[connect_error(status = 502)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidZipFileException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `EFSMountFailureException` (HTTP 403).
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EFSMountFailureException {
    /// The member `Type`.
    pub r#type: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}
