// Printed by cargo-connect 0.1.0 from the model of Glacier, version 2012-06-01.
// A refresh removes changes: cargo connect import botocore:glacier --operation UploadArchive -o tests/streamed_apis/declared/glacier

//! The modeled errors.

use connect_core::connect_error;

/// The error `ResourceNotFoundException` (HTTP 404).
#[connect_error(status = 404, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `InvalidParameterValueException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidParameterValueException {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `MissingParameterValueException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MissingParameterValueException {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `RequestTimeoutException` (HTTP 408).
#[connect_error(status = 408, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestTimeoutException {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ServiceUnavailableException` (HTTP 500).
#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceUnavailableException {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `NoLongerSupportedException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NoLongerSupportedException {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}
