// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartWebRTCContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ParticipantCapabilities, ParticipantDetails, ParticipantToken, Reference,
    ResourceNotFoundException, SegmentAttributeValue,
};

/// The operation `StartWebRTCContact` of Amazon Connect Service.
///
/// See [`StartWebRTCContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartWebRTCContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/webrtc",
    output = StartWebRTCContactOutput,
    errors(
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        LimitExceededException,
        ResourceNotFoundException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartWebRTCContact {
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AllowedCapabilities`.
    pub allowed_capabilities: Option<AllowedCapabilities>,
    /// The member `ParticipantDetails`.
    pub participant_details: ParticipantDetails,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `References`.
    #[connect(keys(length(1..=4096)))]
    pub references: Option<BTreeMap<String, Reference>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
}

/// The structure `AllowedCapabilities`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AllowedCapabilities {
    /// The member `Customer`.
    pub customer: Option<ParticipantCapabilities>,
    /// The member `Agent`.
    pub agent: Option<ParticipantCapabilities>,
}

/// The output of [`StartWebRTCContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartWebRTCContactOutput {
    /// The member `ConnectionData`.
    pub connection_data: Option<ConnectionData>,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `ParticipantId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The member `ParticipantToken`. 1 to 1,000 characters.
    #[connect(sensitive, length(1..=1000))]
    pub participant_token: Option<ParticipantToken>,
}

/// The structure `ConnectionData`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConnectionData {
    /// The member `Attendee`.
    pub attendee: Option<Attendee>,
    /// The member `Meeting`.
    pub meeting: Option<Meeting>,
}

/// The structure `Attendee`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attendee {
    /// The member `AttendeeId`.
    pub attendee_id: Option<String>,
    /// The member `JoinToken`.
    #[connect(sensitive)]
    pub join_token: Option<Secret<String>>,
}

/// The structure `Meeting`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Meeting {
    /// The member `MediaRegion`.
    pub media_region: Option<String>,
    /// The member `MediaPlacement`.
    pub media_placement: Option<MediaPlacement>,
    /// The member `MeetingFeatures`.
    pub meeting_features: Option<MeetingFeaturesConfiguration>,
    /// The member `MeetingId`.
    pub meeting_id: Option<String>,
}

/// The structure `MediaPlacement`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaPlacement {
    /// The member `AudioHostUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub audio_host_url: Option<String>,
    /// The member `AudioFallbackUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub audio_fallback_url: Option<String>,
    /// The member `SignalingUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub signaling_url: Option<String>,
    /// The member `TurnControlUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub turn_control_url: Option<String>,
    /// The member `EventIngestionUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub event_ingestion_url: Option<String>,
}

/// The structure `MeetingFeaturesConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MeetingFeaturesConfiguration {
    /// The member `Audio`.
    pub audio: Option<AudioFeatures>,
}

/// The structure `AudioFeatures`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AudioFeatures {
    /// The member `EchoReduction`.
    pub echo_reduction: Option<MeetingFeatureStatus>,
}

/// The values of `MeetingFeatureStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingFeatureStatus {
    /// The value `AVAILABLE`.
    Available,
    /// The value `UNAVAILABLE`.
    Unavailable,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
