// Printed by cargo-connect 0.1.0 from the model of Connect Contact Lens, version 2020-08-21.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The modeled errors.

use connect_core::connect_error;

/// The error `InvalidRequestException` (HTTP 400).
#[connect_error(status = 400)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidRequestException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `AccessDeniedException` (HTTP 403).
#[connect_error(status = 403)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `InternalServiceException` (HTTP 500).
#[connect_error(status = 500)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InternalServiceException {
    /// The member `Message`.
    pub message: Option<String>,
}

/// The error `ThrottlingException` (HTTP 429).
#[connect_error(status = 429)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The member `Message`.
    pub message: Option<String>,
}
