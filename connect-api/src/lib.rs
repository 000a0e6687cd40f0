//! Amazon Connect and its family, declared with [`connect_core`].
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
//! # Services and features
//!
//! | Module | Service | Operations | Features |
//! | --- | --- | --- | --- |
//! | the root | Amazon Connect and its participant service | a chat, instances, tags | `chat` |
//! | `connect` | Amazon Connect | all | by subject, in the next table |
//! | [`participant`] | Amazon Connect Participant Service | all | `chat` and `participant` |
//! | `cases` | Amazon Connect Cases | all | `cases` |
//! | `campaigns` | Amazon Connect outbound campaigns, first version | all | `campaigns` |
//! | `campaigns_v2` | Amazon Connect outbound campaigns | all | `campaigns-v2` |
//! | `contact_lens` | Contact Lens, in real time | all | `contact-lens` |
//! | `health` | Amazon Connect Health | all but one | `health` |
//!
//! The operations at the root are written by hand, and are described below. `chat` is on by
//! default. All other features are off, so that a program compiles only the operations that it
//! calls; `full` enables all of them. For example, the feature `users` adds `connect::ListUsers`,
//! which a client sends as it sends the operations at the root.
//!
//! The other operations of Amazon Connect are in features by subject:
//!
//! | Feature | Subject |
//! | --- | --- |
//! | `analytics` | Analytics data sets, vocabularies, extraction definitions |
//! | `contacts` | Contacts, their attributes, recordings and attached files |
//! | `data-tables` | Data tables |
//! | `email` | Email addresses, contacts by email |
//! | `evaluations` | Evaluation forms and evaluations of contacts |
//! | `flows` | Flows, flow modules, flow associations, prompts |
//! | `instances` | Settings, storage and integrations of instances, traffic between regions |
//! | `metrics` | Current and historical metrics, metric definitions |
//! | `phone-numbers` | Phone numbers |
//! | `queues` | Queues and quick connects |
//! | `routing` | Routing profiles, hours of operation, predefined attributes |
//! | `rules` | Rules |
//! | `security` | Security profiles, authentication profiles, sessions, federation |
//! | `test-cases` | Test cases and their executions |
//! | `users` | Users, hierarchies, agent statuses |
//! | `views` | Views, workspaces, notifications, task templates |
//!
//! The constant `ENDPOINT` of a module creates the endpoint and the signer of its service:
//!
//! ```
//! # #[cfg(all(feature = "cases", feature = "sigv4"))]
//! # fn example(
//! #     credentials: connect_core::auth::Credentials,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! use connect_api::cases;
//! use connect_core::ClientConfig;
//!
//! let host = cases::ENDPOINT.in_region("eu-central-1");
//! let config = ClientConfig::new(host.endpoint()?).with_sigv4(host.sigv4(credentials));
//! # Ok(())
//! # }
//! ```
//!
//! # Operations at the root
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
//! - The errors of the participant service are in the module [`participant`]; all other errors of
//!   these operations are at the root.
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
//! 2018-09-07. The tests in `tests/model` compare all of them. The operations of the modules are
//! generated from the models: their docs have the facts of the model and a link to the reference.
//!
//! - A member is an `Option` if the model does not require it.
//! - The output of an operation `X` is `XOutput`, or `()` if it has no members.
//!   `UpdateParticipantRoleConfigOutput` is the exception: a struct without members.
//! - Patterns of strings are not checked before a request is sent. All other constraints are.
//!
//! # Additions
//!
//! Services add members and values, and later versions of this crate declare them. A program that
//! keeps these rules still compiles with a later version:
//!
//! - Outputs, errors and the shapes that only services send are `#[non_exhaustive]`. They implement
//!   `Default`, or have a constructor `new` if a required member has no default. A mock creates one
//!   and sets the members that it needs.
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

#[cfg(feature = "chat")]
mod connection;
mod create_instance;
#[cfg(feature = "chat")]
mod create_participant;
#[cfg(feature = "chat")]
mod create_participant_connection;
mod delete_instance;
mod describe_instance;
#[cfg(feature = "chat")]
mod disconnect_participant;
mod errors;
#[cfg(feature = "chat")]
mod get_transcript;
mod host;
mod list_instances;
#[cfg(feature = "chat")]
mod send_event;
#[cfg(feature = "chat")]
mod send_message;
#[cfg(feature = "chat")]
mod start_chat_contact;
#[cfg(feature = "chat")]
mod stop_contact;
mod tags;
#[cfg(feature = "chat")]
mod token;
#[cfg(feature = "chat")]
mod update_participant_role_config;

#[cfg(feature = "chat")]
mod participant_errors;

#[cfg(feature = "campaigns")]
pub mod campaigns;
#[cfg(feature = "campaigns-v2")]
pub mod campaigns_v2;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "connect")]
pub mod connect;
#[cfg(feature = "contact-lens")]
pub mod contact_lens;
#[cfg(feature = "health")]
pub mod health;
#[cfg(feature = "chat")]
pub mod participant;

#[cfg(feature = "chat")]
pub use self::connection::{ConnectionCredentials, Websocket};
pub use self::create_instance::{CreateInstance, CreateInstanceError, CreateInstanceOutput};
#[cfg(feature = "chat")]
pub use self::create_participant::{
    CreateParticipant, CreateParticipantError, CreateParticipantOutput, ParticipantCapabilities,
    ParticipantDetailsToAdd, ParticipantRole, ParticipantTokenCredentials, ScreenShareCapability, VideoCapability,
};
#[cfg(feature = "chat")]
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
#[cfg(feature = "chat")]
pub use self::disconnect_participant::{DisconnectParticipant, DisconnectParticipantError};
pub use self::errors::{
    AccessDeniedException, AttachedFileInvalidRequestExceptionReason, AttachedFileServiceQuotaExceededExceptionReason,
    ConflictException, ContactNotFoundException, InternalServiceException, InvalidActiveRegionException,
    InvalidParameterException, InvalidRequestException, InvalidRequestExceptionReason, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ServiceQuotaExceededExceptionReason, ThrottlingException,
};
#[cfg(feature = "chat")]
pub use self::get_transcript::{
    ArtifactStatus, AttachmentItem, ChatItemType, GetTranscript, GetTranscriptError, GetTranscriptOutput, Item,
    MessageMetadata, Receipt, ScanDirection, SortKey, StartPosition,
};
pub use self::host::{Host, HostError};
pub use self::list_instances::{InstanceSummary, ListInstances, ListInstancesError, ListInstancesOutput};
#[cfg(feature = "chat")]
pub use self::send_event::{SendEvent, SendEventError, SendEventOutput};
#[cfg(feature = "chat")]
pub use self::send_message::{
    MessageProcessingMetadata, MessageProcessingStatus, SendMessage, SendMessageError, SendMessageOutput,
};
#[cfg(feature = "chat")]
pub use self::start_chat_contact::{
    ChatConnectionType, ChatMessage, ChatStreamingConfiguration, DisconnectOnCustomerExitParticipantType,
    ParticipantConfiguration, ParticipantDetails, PersistentChat, RehydrationType, ResponseMode, SegmentAttributeValue,
    StartChatContact, StartChatContactError, StartChatContactOutput,
};
#[cfg(feature = "chat")]
pub use self::stop_contact::{DisconnectReason, StopContact, StopContactError};
pub use self::tags::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceOutput, TagResource, TagResourceError,
    UntagResource, UntagResourceError,
};
#[cfg(feature = "chat")]
pub use self::token::{ConnectionToken, ParticipantToken};
#[cfg(feature = "chat")]
pub use self::update_participant_role_config::{
    ChatParticipantRoleConfig, ParticipantTimerAction, ParticipantTimerConfiguration, ParticipantTimerType,
    ParticipantTimerValue, TimerEligibleParticipantRoles, UpdateParticipantRoleConfig,
    UpdateParticipantRoleConfigChannelInfo, UpdateParticipantRoleConfigError, UpdateParticipantRoleConfigOutput,
};
