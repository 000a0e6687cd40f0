// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `PutOutboundRequestBatch`.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, AnswerMachineDetectionConfig, ConflictException, InternalServerException,
    InvalidCampaignStateException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `PutOutboundRequestBatch` of `AmazonConnectCampaignServiceV2`.
///
/// See [`PutOutboundRequestBatch`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/PutOutboundRequestBatch
#[connect_operation(
    method = "PUT",
    uri = "/v2/campaigns/<id>/outbound-requests",
    rename_all = "camelCase",
    output = PutOutboundRequestBatchOutput,
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
pub struct PutOutboundRequestBatch {
    /// The member `id`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub id: String,
    /// The member `outboundRequests`. 1 to 25 items.
    #[connect(length(1..=25))]
    pub outbound_requests: Vec<OutboundRequest>,
}

/// The structure `OutboundRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct OutboundRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: String,
    /// The member `expirationTime`.
    #[connect(timestamp = "date-time")]
    pub expiration_time: Timestamp,
    /// The member `channelSubtypeParameters`.
    pub channel_subtype_parameters: ChannelSubtypeParameters,
}

/// The union `ChannelSubtypeParameters`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChannelSubtypeParameters {
    /// The member `telephony`.
    Telephony(TelephonyChannelSubtypeParameters),
    /// The member `sms`.
    Sms(SmsChannelSubtypeParameters),
    /// The member `email`.
    Email(EmailChannelSubtypeParameters),
    /// The member `whatsApp`.
    WhatsApp(WhatsAppChannelSubtypeParameters),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `TelephonyChannelSubtypeParameters`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct TelephonyChannelSubtypeParameters {
    /// The member `destinationPhoneNumber`. Up to 20 characters. Pattern: `[\d\-+]*`.
    #[connect(sensitive, length(..=20), pattern = "[\\d\\-+]*")]
    pub destination_phone_number: Secret<String>,
    /// The member `attributes`.
    #[connect(
        sensitive,
        keys(length(..=32_767), pattern = "[a-zA-Z0-9\\-_]+"),
        values(length(..=32_767), pattern = ".*"),
    )]
    pub attributes: Secret<BTreeMap<String, String>>,
    /// The member `connectSourcePhoneNumber`. Up to 100 characters.
    #[connect(length(..=100))]
    pub connect_source_phone_number: Option<String>,
    /// The member `answerMachineDetectionConfig`.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
    /// The member `ringTimeout`. 15 to 60.
    #[connect(range(15..=60))]
    pub ring_timeout: Option<i32>,
}

/// The structure `SmsChannelSubtypeParameters`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SmsChannelSubtypeParameters {
    /// The member `destinationPhoneNumber`. Up to 20 characters. Pattern: `[\d\-+]*`.
    #[connect(sensitive, length(..=20), pattern = "[\\d\\-+]*")]
    pub destination_phone_number: Secret<String>,
    /// The member `connectSourcePhoneNumberArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub connect_source_phone_number_arn: Option<String>,
    /// The member `templateArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub template_arn: Option<String>,
    /// The member `templateParameters`.
    #[connect(
        sensitive,
        keys(length(..=32_767), pattern = "[a-zA-Z0-9\\-_]+"),
        values(length(..=32_767), pattern = ".*"),
    )]
    pub template_parameters: Secret<BTreeMap<String, String>>,
}

/// The structure `EmailChannelSubtypeParameters`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct EmailChannelSubtypeParameters {
    /// The member `destinationEmailAddress`. 1 to 255 characters. Pattern:
    /// `.*[^\s@]+@[^\s@]+\.[^\s@]+.*`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = ".*[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*",
    )]
    pub destination_email_address: Secret<String>,
    /// The member `connectSourceEmailAddress`. 1 to 255 characters. Pattern:
    /// `.*[^\s@]+@[^\s@]+\.[^\s@]+.*`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = ".*[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*",
    )]
    pub connect_source_email_address: Option<Secret<String>>,
    /// The member `templateArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub template_arn: Option<String>,
    /// The member `templateParameters`.
    #[connect(
        sensitive,
        keys(length(..=32_767), pattern = "[a-zA-Z0-9\\-_]+"),
        values(length(..=32_767), pattern = ".*"),
    )]
    pub template_parameters: Secret<BTreeMap<String, String>>,
}

/// The structure `WhatsAppChannelSubtypeParameters`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct WhatsAppChannelSubtypeParameters {
    /// The member `destinationPhoneNumber`. Up to 20 characters. Pattern: `[\d\-+]*`.
    #[connect(sensitive, length(..=20), pattern = "[\\d\\-+]*")]
    pub destination_phone_number: Secret<String>,
    /// The member `connectSourcePhoneNumberArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub connect_source_phone_number_arn: Option<String>,
    /// The member `templateArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub template_arn: Option<String>,
    /// The member `templateParameters`.
    #[connect(
        sensitive,
        keys(length(..=32_767), pattern = "[a-zA-Z0-9\\-_]+"),
        values(length(..=32_767), pattern = ".*"),
    )]
    pub template_parameters: Secret<BTreeMap<String, String>>,
}

/// The output of [`PutOutboundRequestBatch`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PutOutboundRequestBatchOutput {
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
    /// The member `id`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
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
    /// The member `id`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
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
    /// The value `BufferLimitExceeded`.
    BufferLimitExceeded,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
