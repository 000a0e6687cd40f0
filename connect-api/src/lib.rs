//! Amazon Connect, declared with [`connect_core`]: the operations of a live chat and of instances.
//!
//! Each operation is a struct. From the struct and an [`Endpoint`](connect_core::Endpoint), an HTTP
//! request is encoded. A [`Client`](connect_core::Client) sends the request and returns the output.
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
//! let endpoint = Host::connect("eu-central-1").endpoint()?;
//! let request = bot.to_http_request(&endpoint, &RandomTokens)?;
//! assert_eq!(request.method(), "POST");
//! assert_eq!(
//!     request.uri(),
//!     "https://connect.eu-central-1.amazonaws.com/contact/create-participant",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Operations
//!
//! | Operation | What it does | Output |
//! | --- | --- | --- |
//! | [`StartChatContact`] | Starts a chat for a customer | [`StartChatContactOutput`] |
//! | [`CreateParticipant`] | Adds a participant to a chat | [`CreateParticipantOutput`] |
//! | [`UpdateParticipantRoleConfig`] | Sets chat timers | [`UpdateParticipantRoleConfigOutput`] |
//! | [`StopContact`] | Ends a contact | `()` |
//! | [`CreateParticipantConnection`] | Connects to a chat | [`CreateParticipantConnectionOutput`] |
//! | [`SendMessage`] | Sends a message to a chat | [`SendMessageOutput`] |
//! | [`SendEvent`] | Sends a typing event or a receipt | [`SendEventOutput`] |
//! | [`GetTranscript`] | Returns a chat's items, in pages | [`GetTranscriptOutput`] |
//! | [`DisconnectParticipant`] | Leaves a chat | `()` |
//! | [`CreateInstance`] | Starts the creation of an instance | [`CreateInstanceOutput`] |
//! | [`DescribeInstance`] | Returns the state of an instance | [`DescribeInstanceOutput`] |
//! | [`ListInstances`] | Lists an account's instances, in pages | [`ListInstancesOutput`] |
//! | [`DeleteInstance`] | Deletes an instance | `()` |
//! | [`TagResource`] | Adds tags to a resource | `()` |
//! | [`UntagResource`] | Removes tags from a resource | `()` |
//! | [`ListTagsForResource`] | Returns the tags of a resource | [`ListTagsForResourceOutput`] |
//!
//! # Two services, three kinds of credentials
//!
//! | Operations | Endpoint | Credentials |
//! | --- | --- | --- |
//! | `CreateParticipantConnection` | [`Host::participant`] | [`ParticipantToken`] |
//! | `SendMessage`, `SendEvent` | [`Host::participant`] | [`ConnectionToken`] |
//! | `GetTranscript`, `DisconnectParticipant` | [`Host::participant`] | [`ConnectionToken`] |
//! | all others | [`Host::connect`] | AWS credentials, for Signature Version 4 |
//!
//! - A token is a member of its operation. The two tokens are different types, and `Debug` prints
//!   both redacted.
//! - For the signed operations, pass the result of `Host::sigv4` to
//!   `connect_core::ClientConfig::with_sigv4`. Both methods need the feature `sigv4`, which is on
//!   by default. If a gateway signs the requests instead, configure the client with
//!   `without_signing`.
//! - The errors of the participant service are in the module [`participant`]; all other errors are
//!   at the root.
//!
//! # A bot in a chat
//!
//! 1. [`CreateParticipant`] adds the bot and returns its [`ParticipantToken`].
//! 2. [`CreateParticipantConnection`] with this token, **within 15 seconds**, returns a
//!    [`ConnectionToken`], which is valid for one day.
//! 3. [`SendMessage`], [`SendEvent`] and [`GetTranscript`] use the connection token.
//!    [`DisconnectParticipant`] ends the bot's part in the chat.
//!
//! ```
//! # use connect_api::{
//! #     ConnectionType, CreateParticipant, CreateParticipantConnection, DisconnectParticipant,
//! #     GetTranscript, Host, SendMessage,
//! # };
//! # use connect_core::blocking::Client;
//! # fn example(
//! #     connect: &Client,
//! #     participant: &Client,
//! #     bot: &CreateParticipant,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! let added = connect.send(bot)?;
//! let credentials = added.participant_credentials.ok_or("no credentials")?;
//! let token = credentials.participant_token.ok_or("no participant token")?;
//!
//! let connected = participant.send(&CreateParticipantConnection {
//!     r#type: Some(vec![ConnectionType::ConnectionCredentials]),
//!     connect_participant: Some(true),
//!     ..CreateParticipantConnection::new(token)
//! })?;
//! let credentials = connected.connection_credentials.ok_or("no credentials")?;
//! let token = credentials.connection_token.ok_or("no connection token")?;
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
//! # The service models
//!
//! Names, members, constraints and errors match the services' own models, versions 2017-08-08 and
//! 2018-09-07. The tests in `tests/model` compare all of them.
//!
//! - A member is an `Option` if the model does not require it.
//! - The output of an operation `X` is `XOutput`, or `()` if it has no members.
//!   `UpdateParticipantRoleConfigOutput` is the exception: a struct without members.
//! - The constraints that are not checked before a request is sent are patterns of strings, and
//!   constraints on the items of lists and on the keys and values of maps.

//!
//! # Additions
//!
//! Services add members and values, and later versions of this crate declare them. A program that
//! keeps these rules still compiles with a later version:
//!
//! - Outputs, errors and the shapes that only services send are `#[non_exhaustive]`, and all of
//!   them implement `Default`. A mock creates one from its default and sets the members that it
//!   needs.
//! - Enums and unions are `#[non_exhaustive]`: a `match` needs an arm `_`. A value that this
//!   version does not know is `Unknown`.
//! - Operations and the shapes that callers send are written as literals. End the literal with
//!   `..Default::default()` where the type has a default, so that it still compiles when a member
//!   is added. Types with a token have a constructor instead, such as [`GetTranscript::new`].
//!
//! ```
//! use connect_api::{InstanceSummary, ListInstancesOutput};
//!
//! let mut instance = InstanceSummary::default();
//! instance.id = Some("i-1".into());
//! let mut output = ListInstancesOutput::default();
//! output.instance_summary_list = Some(vec![instance]);
//! ```

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
