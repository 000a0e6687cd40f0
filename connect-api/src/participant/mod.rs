// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! 11 operations of Amazon Connect Participant Service, API version 2018-09-07.
//!
//! [`Host::participant`](crate::Host::participant) creates the endpoint of a region. A token is
//! a member of each operation, and no request is signed.
//!
//! The operations at the root of the crate are in this module too. The others need the feature
//! `participant`.
//!
//! Some errors have the same name as an error of Amazon Connect at the root of the crate. They
//! are separate types.

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    dead_code,
    deprecated,
    unused_imports,
    reason = "the module is the service's model, of which a program uses a part"
)]

use connect_aws::endpoint::{HostRule, ServiceEndpoint};

#[cfg(feature = "participant")]
mod cancel_participant_authentication;
#[cfg(feature = "participant")]
mod complete_attachment_upload;
#[cfg(feature = "participant")]
mod describe_view;
#[cfg(feature = "participant")]
mod errors;
#[cfg(feature = "participant")]
mod get_attachment;
#[cfg(feature = "participant")]
mod get_authentication_url;
#[cfg(feature = "participant")]
mod start_attachment_upload;

#[cfg(feature = "participant")]
pub use self::cancel_participant_authentication::{
    CancelParticipantAuthentication, CancelParticipantAuthenticationError,
};
#[cfg(feature = "participant")]
pub use self::complete_attachment_upload::{CompleteAttachmentUpload, CompleteAttachmentUploadError};
#[cfg(feature = "participant")]
pub use self::describe_view::{DescribeView, DescribeViewError, DescribeViewOutput, View, ViewContent};
#[cfg(feature = "participant")]
pub use self::errors::{ResourceNotFoundException, ResourceType, ServiceQuotaExceededException};
#[cfg(feature = "participant")]
pub use self::get_attachment::{ContentDisposition, GetAttachment, GetAttachmentError, GetAttachmentOutput};
#[cfg(feature = "participant")]
pub use self::get_authentication_url::{GetAuthenticationUrl, GetAuthenticationUrlError, GetAuthenticationUrlOutput};
#[cfg(feature = "participant")]
pub use self::start_attachment_upload::{
    StartAttachmentUpload, StartAttachmentUploadError, StartAttachmentUploadOutput, UploadMetadata,
};

pub use crate::ConnectionToken;
pub use crate::participant_errors::{
    AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException,
};
#[cfg(feature = "chat")]
pub use crate::{
    ArtifactStatus, AttachmentItem, Attendee, AudioFeatures, ChatItemType, ConnectionCredentials, ConnectionType,
    CreateParticipantConnection, CreateParticipantConnectionError, CreateParticipantConnectionOutput,
    DisconnectParticipant, DisconnectParticipantError, GetTranscript, GetTranscriptError, GetTranscriptOutput, Item,
    MeetingFeatureStatus, MeetingFeaturesConfiguration, MessageMetadata, MessageProcessingMetadata,
    MessageProcessingStatus, ParticipantRole, ParticipantToken, Receipt, ScanDirection, SendEvent, SendEventError,
    SendEventOutput, SendMessage, SendMessageError, SendMessageOutput, SortKey, StartPosition, WebRTCConnection,
    WebRTCMediaPlacement, WebRTCMeeting, Websocket,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("participant.connect")
    .with_signing_name("execute-api")
    .with_rules(&[HostRule::new("participant.connect.{region}.{dnsSuffix}")
        .in_partitions(&["aws-us-gov"])
        .for_dual_stack(false)])
    .with_service_id("ConnectParticipant");
