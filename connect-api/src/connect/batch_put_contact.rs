// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchPutContact`.

use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, Campaign, Endpoint, IdempotencyException, InternalServiceException, InvalidRequestException,
    LimitExceededException, OutboundStrategy, ResourceNotFoundException,
};

/// The operation `BatchPutContact` of Amazon Connect Service.
///
/// See [`BatchPutContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchPutContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/batch/<InstanceId>",
    output = BatchPutContactOutput,
    errors(
        AccessDeniedException,
        InternalServiceException,
        InvalidRequestException,
        ResourceNotFoundException,
        LimitExceededException,
        IdempotencyException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct BatchPutContact {
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactDataRequestList`. 1 to 25 items.
    #[connect(length(1..=25))]
    pub contact_data_request_list: Vec<ContactDataRequest>,
}

/// The structure `ContactDataRequest`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactDataRequest {
    /// The member `SystemEndpoint`.
    pub system_endpoint: Option<Endpoint>,
    /// The member `CustomerEndpoint`.
    pub customer_endpoint: Option<Endpoint>,
    /// The member `RequestIdentifier`. Up to 80 characters.
    #[connect(length(..=80))]
    pub request_identifier: Option<String>,
    /// The member `QueueId`.
    pub queue_id: Option<String>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `Campaign`.
    pub campaign: Option<Campaign>,
    /// The member `OutboundStrategy`.
    pub outbound_strategy: Option<OutboundStrategy>,
}

/// The output of [`BatchPutContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchPutContactOutput {
    /// The member `SuccessfulRequestList`.
    pub successful_request_list: Option<Vec<SuccessfulRequest>>,
    /// The member `FailedRequestList`.
    pub failed_request_list: Option<Vec<FailedRequest>>,
}

/// The structure `SuccessfulRequest`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SuccessfulRequest {
    /// The member `RequestIdentifier`. Up to 80 characters.
    #[connect(length(..=80))]
    pub request_identifier: Option<String>,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}

/// The structure `FailedRequest`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedRequest {
    /// The member `RequestIdentifier`. Up to 80 characters.
    #[connect(length(..=80))]
    pub request_identifier: Option<String>,
    /// The member `FailureReasonCode`.
    pub failure_reason_code: Option<FailureReasonCode>,
    /// The member `FailureReasonMessage`.
    pub failure_reason_message: Option<String>,
}

/// The values of `FailureReasonCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureReasonCode {
    /// The value `INVALID_ATTRIBUTE_KEY`.
    InvalidAttributeKey,
    /// The value `INVALID_CUSTOMER_ENDPOINT`.
    InvalidCustomerEndpoint,
    /// The value `INVALID_SYSTEM_ENDPOINT`.
    InvalidSystemEndpoint,
    /// The value `INVALID_QUEUE`.
    InvalidQueue,
    /// The value `INVALID_OUTBOUND_STRATEGY`.
    InvalidOutboundStrategy,
    /// The value `MISSING_CAMPAIGN`.
    MissingCampaign,
    /// The value `MISSING_CUSTOMER_ENDPOINT`.
    MissingCustomerEndpoint,
    /// The value `MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT`.
    MissingQueueIdAndSystemEndpoint,
    /// The value `REQUEST_THROTTLED`.
    RequestThrottled,
    /// The value `IDEMPOTENCY_EXCEPTION`.
    IdempotencyException,
    /// The value `INTERNAL_ERROR`.
    InternalError,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
