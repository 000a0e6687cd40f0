// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `PutDialRequestBatch`.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InternalServerException, InvalidCampaignStateException,
    ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `PutDialRequestBatch` of `AmazonConnectCampaignService`.
///
/// See [`PutDialRequestBatch`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaigns-2021-01-30/PutDialRequestBatch
#[connect_operation(
    method = "PUT",
    uri = "/campaigns/<id>/dial-requests",
    rename_all = "camelCase",
    output = PutDialRequestBatchOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ConflictException,
        InvalidCampaignStateException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct PutDialRequestBatch {
    /// The member `id`. Up to 256 characters. Pattern: `[\S]*`.
    #[connect(length(..=256), pattern = "[\\S]*")]
    pub id: String,
    /// The member `dialRequests`. 1 to 25 items.
    #[connect(length(1..=25))]
    pub dial_requests: Vec<DialRequest>,
}

/// The structure `DialRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct DialRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: String,
    /// The member `phoneNumber`. Up to 20 characters. Pattern: `[\d\-+]*`.
    #[connect(sensitive, length(..=20), pattern = "[\\d\\-+]*")]
    pub phone_number: Secret<String>,
    /// The member `expirationTime`.
    #[connect(timestamp = "date-time")]
    pub expiration_time: Timestamp,
    /// The member `attributes`.
    #[connect(
        sensitive,
        keys(length(..=32_767), pattern = "[a-zA-Z0-9\\-_]+"),
        values(length(..=32_767), pattern = ".*"),
    )]
    pub attributes: Secret<BTreeMap<String, String>>,
}

/// The output of [`PutDialRequestBatch`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PutDialRequestBatchOutput {
    /// The member `successfulRequests`. Up to 25 items.
    #[connect(length(..=25))]
    pub successful_requests: Option<Vec<SuccessfulRequest>>,
    /// The member `failedRequests`. Up to 25 items.
    #[connect(length(..=25))]
    pub failed_requests: Option<Vec<FailedRequest>>,
}

/// The structure `SuccessfulRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SuccessfulRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: Option<String>,
    /// The member `id`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub id: Option<String>,
}

/// The structure `FailedRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: Option<String>,
    /// The member `id`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub id: Option<String>,
    /// The member `failureCode`.
    pub failure_code: Option<FailureCode>,
}

/// The values of `FailureCode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureCode {
    /// The value `InvalidInput`.
    InvalidInput,
    /// The value `RequestThrottled`.
    RequestThrottled,
    /// The value `UnknownError`.
    UnknownError,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
