//! Opening a chat.

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use crate::connection::{ConnectionCredentials, Websocket};
use crate::errors::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException,
};
use crate::token::ParticipantToken;

/// Opens a chat for a customer, and runs a flow on it.
///
/// The customer has to connect within five minutes: by `CreateParticipantConnection` with the [`ParticipantToken`] of the answer,
/// or directly, with what [`connection_types`](Self::connection_types) asks for. Too many open chats are a
/// [`LimitExceededException`]: a quota, which waiting does not raise.
///
/// ```
/// use connect_api::{ParticipantDetails, StartChatContact};
///
/// let customer = ParticipantDetails { display_name: "Ada".into() };
/// let chat = StartChatContact {
///     chat_duration_in_minutes: Some(60),
///     ..StartChatContact::new("b1a1c2d3-0000-4000-8000-111122223333", "846ec553-a005-41c0-8341-444455556666", customer)
/// };
/// ```
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
#[derive(Clone, Debug)]
pub struct StartChatContact {
    /// The Amazon Connect instance: the last part of its ARN.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The flow that the chat runs: the last part of its ARN.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
    /// Attributes that flows read, up to 32,768 bytes of keys and values together. Keys are letters, digits, `-` and `_`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// The customer.
    pub participant_details: ParticipantDetails,
    /// How the customer is answered.
    pub participant_configuration: Option<ParticipantConfiguration>,
    /// The first message of the chat.
    pub initial_message: Option<ChatMessage>,
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// How long the chat may last, in minutes: from an hour to seven days. 25 hours when `None`.
    #[connect(range(60..=10080))]
    pub chat_duration_in_minutes: Option<i32>,
    /// The content types that the customer's program can show. `text/plain` must be among them.
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// Goes on with a chat of the past. Not together with [`related_contact_id`](Self::related_contact_id).
    pub persistent_chat: Option<PersistentChat>,
    /// A contact that this one has to do with. Not together with [`persistent_chat`](Self::persistent_chat).
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// Attributes that the service defines, such as `connect:Subtype`.
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The customer's number in your own books.
    #[connect(sensitive, length(1..=128))]
    pub customer_id: Option<Secret<String>>,
    /// Who else is disconnected when the customer leaves; the flow then goes on, to a survey for one.
    #[connect(length(1..=1))]
    pub disconnect_on_customer_exit: Option<Vec<DisconnectOnCustomerExitParticipantType>>,
    /// What to connect with is in the answer already, which saves `CreateParticipantConnection`. The service heeds
    /// [`Websocket`](ChatConnectionType::Websocket) and [`ConnectionCredentials`](ChatConnectionType::ConnectionCredentials).
    #[connect(length(1..=2))]
    pub connection_types: Option<Vec<ChatConnectionType>>,
    /// Sends the chat's messages to a topic from the beginning. The participant still has to connect.
    pub chat_streaming_configuration: Option<ChatStreamingConfiguration>,
}

impl StartChatContact {
    /// With what is required.
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

/// The customer of a chat.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ParticipantDetails {
    /// Under which name the others see it.
    #[connect(length(1..=256))]
    pub display_name: String,
}

/// How a participant is answered.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantConfiguration {
    /// In pieces, or as a whole.
    pub response_mode: Option<ResponseMode>,
}

/// In which form a participant gets a response.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResponseMode {
    /// Piece by piece, as it is made.
    Incremental,
    /// Once it is complete.
    Complete,
    /// A mode that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A message of a chat.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ChatMessage {
    /// `text/plain`, `text/markdown`, `application/json` or `application/vnd.amazonaws.connect.message.interactive.response`.
    #[connect(length(1..=100))]
    pub content_type: String,
    /// The message, in that type.
    #[connect(length(1..=16384))]
    pub content: String,
}

/// A chat of the past that a new one goes on with.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PersistentChat {
    /// How much of it comes back. The service asks for it.
    pub rehydration_type: Option<RehydrationType>,
    /// The contact to go on with: the first one of the chat for [`EntirePastSession`](RehydrationType::EntirePastSession), any one of it
    /// for [`FromSegment`](RehydrationType::FromSegment).
    #[connect(length(1..=256))]
    pub source_contact_id: Option<String>,
}

/// How much of a past chat comes back.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RehydrationType {
    /// All of it.
    EntirePastSession,
    /// What came before the end of the given contact.
    FromSegment,
    /// A type that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The value of an attribute that the service defines: one of the members.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SegmentAttributeValue {
    /// Text.
    #[connect(length(..=1024))]
    pub value_string: Option<String>,
    /// Values by name.
    pub value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// A number.
    pub value_integer: Option<i32>,
    /// A list of values.
    pub value_list: Option<Vec<SegmentAttributeValue>>,
    /// An ARN.
    #[connect(length(..=1024))]
    pub value_arn: Option<String>,
}

/// Who can be disconnected when the customer leaves.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DisconnectOnCustomerExitParticipantType {
    /// The person who works at the contact centre.
    Agent,
    /// A type that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// What the answer to [`StartChatContact`] can hold to connect with.
///
/// The model calls it `ConnectionType`, as it does the participant service's [`ConnectionType`](crate::ConnectionType), which has other values.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChatConnectionType {
    /// A [`Websocket`].
    Websocket,
    /// [`ConnectionCredentials`].
    ConnectionCredentials,
    /// An authentication session.
    AuthenticationSession,
    /// What a call connects with.
    WebrtcConnection,
    /// A type that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Where the messages of a chat are sent to.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ChatStreamingConfiguration {
    /// The ARN of an Amazon SNS topic.
    #[connect(length(1..=350))]
    pub streaming_endpoint_arn: String,
}

/// The chat that was opened.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct StartChatContactOutput {
    /// The chat contact.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The customer's id, the same for as long as the chat lasts.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The customer's token for `CreateParticipantConnection`.
    #[connect(sensitive, length(1..=1000))]
    pub participant_token: Option<ParticipantToken>,
    /// The contact that a persistent chat goes on with.
    #[connect(length(1..=256))]
    pub continued_from_contact_id: Option<String>,
    /// The token for all that the customer does in the chat, if [`StartChatContact::connection_types`] asks for it.
    pub connection_credentials: Option<ConnectionCredentials>,
    /// Where messages come from, if [`StartChatContact::connection_types`] asks for it.
    pub websocket: Option<Websocket>,
    /// The streaming that [`StartChatContact::chat_streaming_configuration`] has begun.
    #[connect(length(1..=100))]
    pub streaming_id: Option<String>,
}
