// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The modeled errors.

use connect_core::connect_error;

/// The error `InternalServerException` (HTTP 500). The error is transient.
#[connect_error(status = 500, retryable, rename_all = "camelCase")]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InternalServerException {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `retryAfterSeconds`.
    #[connect(header = "Retry-After")]
    pub retry_after_seconds: Option<i32>,
}

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `resourceId`.
    pub resource_id: Option<String>,
    /// The member `resourceType`.
    pub resource_type: Option<String>,
}

/// The error `ValidationException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidationException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ThrottlingException` (HTTP 429). The error is transient.
#[connect_error(status = 429, retryable, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `AccessDeniedException` (HTTP 403).
#[connect_error(status = 403, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
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

/// The error `ServiceQuotaExceededException` (HTTP 402).
#[connect_error(status = 402, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// The member `message`.
    pub message: Option<String>,
}
