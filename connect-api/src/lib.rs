//! Amazon Connect, declared with [`connect_core`]: the operations around a live chat, as the service really binds them.
//!
//! ```
//! use connect_api::{CreateParticipant, Host, ParticipantDetailsToAdd, ParticipantRole};
//! use connect_core::{Operation, RandomTokens};
//!
//! let bot = CreateParticipant {
//!     instance_id: "b1a1c2d3-0000-4000-8000-111122223333".into(),
//!     contact_id: "c1a1c2d3-0000-4000-8000-111122223333".into(),
//!     client_token: None,
//!     participant_details: ParticipantDetailsToAdd {
//!         participant_role: Some(ParticipantRole::CustomBot),
//!         display_name: Some("Order bot".into()),
//!         participant_capabilities: None,
//!     },
//! };
//! let request = bot.to_http_request(&Host::connect("eu-central-1").endpoint()?, &RandomTokens)?;
//! assert_eq!(request.method(), "POST");
//! assert_eq!(request.uri(), "https://connect.eu-central-1.amazonaws.com/contact/create-participant");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Operations
//!
//! | Operation | What it does | Auth |
//! | --- | --- | --- |
//! | [`StartChatContact`] | opens a chat for a customer | `sigv4` |
//! | [`CreateParticipant`] | adds a participant, such as a bot, to a chat | `sigv4` |
//! | [`UpdateParticipantRoleConfig`] | sets the timers of a chat's participants | `sigv4` |
//! | [`StopContact`] | ends a contact | `sigv4` |
//! | [`CreateParticipantConnection`] | connects a participant to its chat | [`ParticipantToken`] |
//! | [`SendMessage`] | says something in a chat | [`ConnectionToken`] |
//! | [`SendEvent`] | shows that one types, or has read a message | [`ConnectionToken`] |
//! | [`GetTranscript`] | reads what was said, page by page | [`ConnectionToken`] |
//! | [`DisconnectParticipant`] | leaves a chat | [`ConnectionToken`] |
//! | [`CreateInstance`] | makes an instance | `sigv4` |
//! | [`DescribeInstance`] | tells the state of an instance | `sigv4` |
//! | [`ListInstances`] | lists the instances of an account, page by page | `sigv4` |
//! | [`DeleteInstance`] | deletes an instance | `sigv4` |
//! | [`TagResource`], [`UntagResource`], [`ListTagsForResource`] | the tags of a resource | `sigv4` |
//!
//! What has `sigv4` goes to [`Host::connect`], what has a token to [`Host::participant`]: another service, with [errors](participant) of its
//! own. `Host::sigv4` makes the signer that `connect_core::ClientConfig::with_sigv4` takes (feature `sigv4`, on by default); without it,
//! say `with_unsigned` where a gateway signs.
//!
//! # A bot in a chat
//!
//! 1. [`CreateParticipant`] adds it, and answers its [`ParticipantToken`].
//! 2. [`CreateParticipantConnection`] with that token, **within 15 seconds**, answers a [`ConnectionToken`], which is good for a day.
//! 3. [`SendMessage`], [`SendEvent`] and [`GetTranscript`] with the second token, then [`DisconnectParticipant`].
//!
//! The tokens are different types, and neither is shown by `Debug`.
//!
//! ```
//! # use connect_api::{
//! #     ConnectionType, CreateParticipant, CreateParticipantConnection, DisconnectParticipant, GetTranscript, Host, SendMessage,
//! # };
//! # use connect_core::blocking::Client;
//! # fn example(connect: &Client, participant: &Client, bot: &CreateParticipant) -> Result<(), Box<dyn std::error::Error>> {
//! let added = connect.send(bot)?;
//! let token = added.participant_credentials.and_then(|credentials| credentials.participant_token).ok_or("no token")?;
//!
//! let connected = participant.send(&CreateParticipantConnection {
//!     r#type: Some(vec![ConnectionType::ConnectionCredentials]),
//!     connect_participant: Some(true),
//!     ..CreateParticipantConnection::new(token)
//! })?;
//! let token = connected.connection_credentials.and_then(|credentials| credentials.connection_token).ok_or("no token")?;
//!
//! participant.send(&SendMessage::text("Hello!", token.clone()))?;
//! for item in participant.items(GetTranscript::new(token.clone())) {
//!     println!("{:?}", item?.content);
//! }
//! participant.send(&DisconnectParticipant { client_token: None, connection_token: token })?;
//! # Ok(())
//! # }
//! ```
//!
//! # The model
//!
//! Names, members, constraints and errors are those of the services' models, versions 2017-08-08 and 2018-09-07; `tests/model` compares them,
//! one by one. Where a member may be absent in the model it is an `Option` here. The output of an operation is called `…Output`, and is `()`
//! where there is nothing in it. Patterns of strings are not checked, nor are constraints on the items of a list or the keys and values of a
//! map.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
mod create_instance;
mod create_participant;
mod create_participant_connection;
mod delete_instance;
mod describe_instance;
mod disconnect_participant;
mod errors;
mod get_transcript;
mod host;
mod list_instances;
mod send_event;
mod send_message;
mod start_chat_contact;
mod stop_contact;
mod tags;
mod token;
mod update_participant_role_config;

pub mod participant;

pub use self::connection::{ConnectionCredentials, Websocket};
pub use self::create_instance::{CreateInstance, CreateInstanceError, CreateInstanceOutput};
pub use self::create_participant::{
    CreateParticipant, CreateParticipantError, CreateParticipantOutput, ParticipantCapabilities,
    ParticipantDetailsToAdd, ParticipantRole, ParticipantTokenCredentials, ScreenShareCapability, VideoCapability,
};
pub use self::create_participant_connection::{
    Attendee, AudioFeatures, ConnectionType, CreateParticipantConnection, CreateParticipantConnectionError,
    CreateParticipantConnectionOutput, MeetingFeatureStatus, MeetingFeaturesConfiguration, WebRTCConnection,
    WebRTCMediaPlacement, WebRTCMeeting,
};
pub use self::delete_instance::{DeleteInstance, DeleteInstanceError};
pub use self::describe_instance::{
    DescribeInstance, DescribeInstanceError, DescribeInstanceOutput, DirectoryType, Instance,
    InstanceReplicationStatus, InstanceStatus, InstanceStatusReason, ReplicationConfiguration,
    ReplicationStatusSummary,
};
pub use self::disconnect_participant::{DisconnectParticipant, DisconnectParticipantError};
pub use self::errors::{
    AccessDeniedException, AttachedFileInvalidRequestExceptionReason, AttachedFileServiceQuotaExceededExceptionReason,
    ConflictException, ContactNotFoundException, InternalServiceException, InvalidActiveRegionException,
    InvalidParameterException, InvalidRequestException, InvalidRequestExceptionReason, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ServiceQuotaExceededExceptionReason, ThrottlingException,
};
pub use self::get_transcript::{
    ArtifactStatus, AttachmentItem, ChatItemType, GetTranscript, GetTranscriptError, GetTranscriptOutput, Item,
    MessageMetadata, Receipt, ScanDirection, SortKey, StartPosition,
};
pub use self::host::{Host, HostError};
pub use self::list_instances::{InstanceSummary, ListInstances, ListInstancesError, ListInstancesOutput};
pub use self::send_event::{SendEvent, SendEventError, SendEventOutput};
pub use self::send_message::{
    MessageProcessingMetadata, MessageProcessingStatus, SendMessage, SendMessageError, SendMessageOutput,
};
pub use self::start_chat_contact::{
    ChatConnectionType, ChatMessage, ChatStreamingConfiguration, DisconnectOnCustomerExitParticipantType,
    ParticipantConfiguration, ParticipantDetails, PersistentChat, RehydrationType, ResponseMode, SegmentAttributeValue,
    StartChatContact, StartChatContactError, StartChatContactOutput,
};
pub use self::stop_contact::{DisconnectReason, StopContact, StopContactError};
pub use self::tags::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceOutput, TagResource, TagResourceError,
    UntagResource, UntagResourceError,
};
pub use self::token::{ConnectionToken, ParticipantToken};
pub use self::update_participant_role_config::{
    ChatParticipantRoleConfig, ParticipantTimerAction, ParticipantTimerConfiguration, ParticipantTimerType,
    ParticipantTimerValue, TimerEligibleParticipantRoles, UpdateParticipantRoleConfig,
    UpdateParticipantRoleConfigChannelInfo, UpdateParticipantRoleConfigError, UpdateParticipantRoleConfigOutput,
};
