// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `PutProfileOutboundRequestBatch`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConflictException, InternalServerException, InvalidCampaignStateException,
    ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `PutProfileOutboundRequestBatch` of `AmazonConnectCampaignServiceV2`.
///
/// See [`PutProfileOutboundRequestBatch`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/PutProfileOutboundRequestBatch
#[connect_operation(
    method = "PUT",
    uri = "/v2/campaigns/<id>/profile-outbound-requests",
    rename_all = "camelCase",
    output = PutProfileOutboundRequestBatchOutput,
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
pub struct PutProfileOutboundRequestBatch {
    /// The member `id`. 1 to 256 characters. Pattern: `[-:/a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-:/a-zA-Z0-9]+")]
    pub id: String,
    /// The member `profileOutboundRequests`. 1 to 20 items.
    #[connect(length(1..=20))]
    pub profile_outbound_requests: Vec<ProfileOutboundRequest>,
}

/// The structure `ProfileOutboundRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ProfileOutboundRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: String,
    /// The member `profileId`. Pattern: `[a-f0-9]{32}`.
    #[connect(pattern = "[a-f0-9]{32}")]
    pub profile_id: String,
    /// The member `expirationTime`.
    #[connect(timestamp = "date-time")]
    pub expiration_time: Option<Timestamp>,
    /// The member `eventTriggerContext`.
    pub event_trigger_context: Option<EventTriggerContext>,
}

/// The structure `EventTriggerContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct EventTriggerContext {
    /// The member `sourceEvent`. At least 1 character.
    #[connect(length(1..))]
    pub source_event: Option<String>,
    /// The member `channelContext`.
    pub channel_context: Option<ChannelContext>,
}

/// The structure `ChannelContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ChannelContext {
    /// The member `webNotificationContext`.
    pub web_notification_context: Option<WebNotificationContext>,
}

/// The structure `WebNotificationContext`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct WebNotificationContext {
    /// The member `sessionId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub session_id: Option<String>,
    /// The member `browserId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub browser_id: Option<String>,
}

/// The output of [`PutProfileOutboundRequestBatch`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PutProfileOutboundRequestBatchOutput {
    /// The member `successfulRequests`. Up to 20 items.
    #[connect(length(..=20))]
    pub successful_requests: Option<Vec<SuccessfulProfileOutboundRequest>>,
    /// The member `failedRequests`. Up to 20 items.
    #[connect(length(..=20))]
    pub failed_requests: Option<Vec<FailedProfileOutboundRequest>>,
}

/// The structure `SuccessfulProfileOutboundRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SuccessfulProfileOutboundRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: Option<String>,
    /// The member `id`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub id: Option<String>,
}

/// The structure `FailedProfileOutboundRequest`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedProfileOutboundRequest {
    /// The member `clientToken`. Up to 200 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=200), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub client_token: Option<String>,
    /// The member `id`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub id: Option<String>,
    /// The member `failureCode`.
    pub failure_code: Option<ProfileOutboundRequestFailureCode>,
}

/// The values of `ProfileOutboundRequestFailureCode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileOutboundRequestFailureCode {
    /// The value `UnknownError`.
    UnknownError,
    /// The value `ResourceNotFound`.
    ResourceNotFound,
    /// The value `Conflict`.
    Conflict,
    /// The value `RequestThrottled`.
    RequestThrottled,
    /// The value `InvalidInput`.
    InvalidInput,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
