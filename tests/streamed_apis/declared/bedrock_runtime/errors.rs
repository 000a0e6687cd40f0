// Printed by cargo-connect 0.1.0 from the model of Bedrock Runtime, version 2023-09-30.
// A refresh removes changes: cargo connect import botocore:bedrock-runtime --operation ConverseStream -o tests/streamed_apis/declared/bedrock_runtime

//! The modeled errors.

use connect_core::connect_error;

/// The error `InternalServerException` (HTTP 500).
#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InternalServerException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ModelStreamErrorException` (HTTP 424).
#[connect_error(status = 424, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModelStreamErrorException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
    /// The member `originalStatusCode`. 100 to 599.
    #[connect(range(100..=599))]
    pub original_status_code: Option<i32>,
    /// The member `originalMessage`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub original_message: Option<String>,
}

/// The error `ValidationException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidationException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ThrottlingException` (HTTP 429).
#[connect_error(status = 429, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ServiceUnavailableException` (HTTP 503).
#[connect_error(status = 503, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceUnavailableException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `AccessDeniedException` (HTTP 403).
#[connect_error(status = 403, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ModelTimeoutException` (HTTP 408).
#[connect_error(status = 408, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModelTimeoutException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ModelNotReadyException` (HTTP 429). The error is transient.
#[connect_error(status = 429, retryable, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModelNotReadyException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
}

/// The error `ModelErrorException` (HTTP 424).
#[connect_error(status = 424, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModelErrorException {
    /// The member `message`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub message: Option<String>,
    /// The member `originalStatusCode`. 100 to 599.
    #[connect(range(100..=599))]
    pub original_status_code: Option<i32>,
    /// The member `resourceName`. Pattern: `[\s\S]*`.
    #[connect(pattern = "[\\s\\S]*")]
    pub resource_name: Option<String>,
}
