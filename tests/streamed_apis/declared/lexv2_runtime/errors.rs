// Printed by cargo-connect 0.1.0 from the model of Lex Runtime V2, version 2020-08-07.
// A refresh removes changes: cargo connect import botocore:lexv2-runtime --operation StartConversation -o tests/streamed_apis/declared/lexv2_runtime

//! The modeled errors.

use connect_core::connect_error;

/// The error `AccessDeniedException` (HTTP 403).
#[connect_error(status = 403, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ValidationException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidationException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ThrottlingException` (HTTP 429).
#[connect_error(status = 429, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `InternalServerException` (HTTP 500).
#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InternalServerException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ConflictException` (HTTP 409).
#[connect_error(status = 409, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConflictException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `DependencyFailedException` (HTTP 424).
#[connect_error(status = 424, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DependencyFailedException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `BadGatewayException` (HTTP 502).
#[connect_error(status = 502, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BadGatewayException {
    /// The member `message`.
    pub message: Option<String>,
}
