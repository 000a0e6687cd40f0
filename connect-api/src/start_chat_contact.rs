//! The `StartChatContact` operation and its shapes.

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use crate::connection::{ConnectionCredentials, Websocket};
use crate::errors::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException,
};
use crate::token::ParticipantToken;

/// Starts a chat for a customer, and runs a flow on it.
///
/// A backend calls this operation with AWS credentials that allow `connect:StartChatContact`. The
/// request goes to [`Host::connect`](crate::Host::connect). An idempotency token makes retries
/// safe.
///
/// The customer must connect within five minutes. Pass the [`ParticipantToken`] of the output to
/// [`CreateParticipantConnection`](crate::CreateParticipantConnection), or request connection data
/// in [`connection_types`](Self::connection_types) and use that data to connect.
///
/// Starting more chats than the instance's quota allows fails with a [`LimitExceededException`],
/// which is not retried.
///
/// ```
/// use connect_api::{ParticipantDetails, StartChatContact};
///
/// let customer = ParticipantDetails { display_name: "Ada".into() };
/// let instance_id = "b1a1c2d3-0000-4000-8000-111122223333";
/// let flow_id = "846ec553-a005-41c0-8341-444455556666";
/// let chat = StartChatContact {
///     chat_duration_in_minutes: Some(60),
///     ..StartChatContact::new(instance_id, flow_id, customer)
/// };
/// ```
///
/// See [`StartChatContact`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_StartChatContact.html
#[connect_operation(
    method = "PUT",
    uri = "/contact/chat",
    output = StartChatContactOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        LimitExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartChatContact {
    /// The ID of the Amazon Connect instance: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The ID of the flow to run on the chat: the last part of the flow's ARN. Up to 500
    /// characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
    /// The contact attributes, as values by key, which flows can read. Keys consist of letters,
    /// digits, `-` and `_`. All keys and values together have up to 32,768 bytes.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The customer's display name.
    pub participant_details: ParticipantDetails,
    /// The form in which the customer receives responses.
    pub participant_configuration: Option<ParticipantConfiguration>,
    /// The first message of the chat.
    pub initial_message: Option<ChatMessage>,
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    ///
    /// A retry returns the chat of the first request. If that chat has ended, the websocket can be
    /// absent.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The longest duration of the chat in minutes: 60 to 10,080 (7 days). The service sets 25
    /// hours if `None`.
    #[connect(range(60..=10080))]
    pub chat_duration_in_minutes: Option<i32>,
    /// The content types that the customer's program can display, which must include `text/plain`.
    /// Each has 1 to 100 characters.
    ///
    /// - `text/plain`
    /// - `text/markdown`
    /// - `application/json`
    /// - `application/vnd.amazonaws.connect.message.interactive`
    /// - `application/vnd.amazonaws.connect.message.interactive.response`
    #[connect(items(length(1..=100)))]
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// The past chat to continue. Cannot be combined with
    /// [`related_contact_id`](Self::related_contact_id).
    pub persistent_chat: Option<PersistentChat>,
    /// The ID of a contact that is related to the new chat. Cannot be combined with
    /// [`persistent_chat`](Self::persistent_chat). 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The system-defined attributes of the contact, as values by name, for example
    /// `connect:Subtype`. Names have 1 to 128 characters.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The customer's ID in your own system, such as a CRM. 1 to 128 characters.
    #[connect(sensitive, length(1..=128))]
    pub customer_id: Option<Secret<String>>,
    /// The participants to disconnect when the customer ends the chat. A disconnect flow, such as a
    /// survey, can then run. The list has exactly one type.
    #[connect(length(1..=1))]
    pub disconnect_on_customer_exit: Option<Vec<DisconnectOnCustomerExitParticipantType>>,
    /// The connection data to return in the output: one or two kinds.
    ///
    /// The service returns [`ChatConnectionType::Websocket`] and
    /// [`ChatConnectionType::ConnectionCredentials`], and ignores other kinds. With a websocket in
    /// the output, [`CreateParticipantConnection`](crate::CreateParticipantConnection) is not
    /// needed.
    #[connect(length(1..=2))]
    pub connection_types: Option<Vec<ChatConnectionType>>,
    /// The topic to which the service publishes the chat's messages from the start. The customer
    /// must still connect.
    pub chat_streaming_configuration: Option<ChatStreamingConfiguration>,
}

impl StartChatContact {
    /// Creates a request with the required members set.
    pub fn new(
        instance_id: impl Into<String>,
        contact_flow_id: impl Into<String>,
        participant_details: ParticipantDetails,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            contact_flow_id: contact_flow_id.into(),
            attributes: None,
            participant_details,
            participant_configuration: None,
            initial_message: None,
            client_token: None,
            chat_duration_in_minutes: None,
            supported_messaging_content_types: None,
            persistent_chat: None,
            related_contact_id: None,
            segment_attributes: None,
            customer_id: None,
            disconnect_on_customer_exit: None,
            connection_types: None,
            chat_streaming_configuration: None,
        }
    }
}

/// The details of the customer who starts a chat.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantDetails {
    /// The name under which other participants see the customer. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub display_name: String,
}

/// The form in which a participant receives responses.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantConfiguration {
    /// The mode in which responses are sent to the participant: in parts, or complete.
    pub response_mode: Option<ResponseMode>,
}

/// The mode in which responses are sent to a participant.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseMode {
    /// Responses are sent in parts, while they are being generated.
    Incremental,
    /// Responses are sent once they are complete.
    Complete,
    /// A response mode unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A message of a chat.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ChatMessage {
    /// The content type of the message. 1 to 100 characters.
    ///
    /// - `text/plain`
    /// - `text/markdown`
    /// - `application/json`
    /// - `application/vnd.amazonaws.connect.message.interactive.response`
    #[connect(length(1..=100))]
    pub content_type: String,
    /// The content of the message, in the format that `content_type` names. 1 to 16,384 characters.
    ///
    /// The service accepts up to 1,024 characters of plain text or Markdown, 12,000 of JSON, and
    /// 12,288 of an interactive response.
    #[connect(length(1..=16384))]
    pub content: String,
}

/// The past chat that a new chat continues.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PersistentChat {
    /// The part of the past chat to restore. The service requires this member.
    pub rehydration_type: Option<RehydrationType>,
    /// The ID of the contact to continue from. 1 to 256 characters.
    ///
    /// [`RehydrationType::EntirePastSession`] needs the first contact of the past chat,
    /// [`RehydrationType::FromSegment`] any contact of the past chat.
    #[connect(length(1..=256))]
    pub source_contact_id: Option<String>,
}

/// The part of a past chat that a new chat restores.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RehydrationType {
    /// The whole past chat is restored.
    EntirePastSession,
    /// The past chat is restored up to the end of the given contact.
    FromSegment,
    /// A rehydration type unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The value of a system-defined contact attribute. Set exactly one of the members.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SegmentAttributeValue {
    /// The value, if it is text. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub value_string: Option<String>,
    /// The value, if it is a map: values by name.
    #[connect(keys(length(1..=128)))]
    pub value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The value, if it is an integer.
    pub value_integer: Option<i32>,
    /// The value, if it is a list of values.
    pub value_list: Option<Vec<SegmentAttributeValue>>,
    /// The value, if it is an ARN. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub value_arn: Option<String>,
}

/// A type of participant to disconnect when the customer ends the chat.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisconnectOnCustomerExitParticipantType {
    /// The person who works at the contact center.
    Agent,
    /// A participant type unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A kind of connection data that [`StartChatContact`] can return.
///
/// The service's model calls this shape `ConnectionType`. The participant service's shape of that
/// name is [`ConnectionType`](crate::ConnectionType), which has other values.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatConnectionType {
    /// A [`Websocket`], which receives messages and events.
    Websocket,
    /// [`ConnectionCredentials`], whose token sends and reads messages.
    ConnectionCredentials,
    /// An authentication session. [`StartChatContact`] does not return one.
    AuthenticationSession,
    /// A WebRTC connection, with which a program joins a call. [`StartChatContact`] does not return
    /// one.
    WebrtcConnection,
    /// A kind of connection data unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The destination to which the service publishes a chat's messages when they are sent.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ChatStreamingConfiguration {
    /// The ARN of a standard Amazon SNS topic. 1 to 350 characters.
    #[connect(length(1..=350))]
    pub streaming_endpoint_arn: String,
}

/// The output of [`StartChatContact`]: the new chat and the data with which the customer connects.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartChatContactOutput {
    /// The ID of the new chat contact. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The ID of the customer as a participant, which is constant for the lifetime of the chat. 1
    /// to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The customer's token for
    /// [`CreateParticipantConnection`](crate::CreateParticipantConnection). 1 to 1,000 characters.
    #[connect(sensitive, length(1..=1000))]
    pub participant_token: Option<ParticipantToken>,
    /// The ID of the past contact that the chat continues. `None` unless the chat is persistent. 1
    /// to 256 characters.
    #[connect(length(1..=256))]
    pub continued_from_contact_id: Option<String>,
    /// The customer's connection credentials, if [`StartChatContact::connection_types`] requested
    /// them.
    pub connection_credentials: Option<ConnectionCredentials>,
    /// The customer's websocket for messages and events, if [`StartChatContact::connection_types`]
    /// requested it.
    pub websocket: Option<Websocket>,
    /// The ID of the message streaming that [`StartChatContact::chat_streaming_configuration`]
    /// started. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub streaming_id: Option<String>,
}
