// Printed by cargo-connect 0.1.0 from the model of Lex Runtime V2, version 2020-08-07.
// A refresh removes changes: cargo connect import botocore:lexv2-runtime --operation StartConversation -o tests/streamed_apis/declared/lexv2_runtime

//! The operation `StartConversation`.

use std::collections::BTreeMap;

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{Blob, Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, BadGatewayException, ConflictException,
    DependencyFailedException, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};

/// The operation `StartConversation` of Amazon Lex Runtime V2. Both sides send events at the
/// same time, for which AWS wants HTTP/2.
///
/// See [`StartConversation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/runtime.lex.v2-2020-08-07/StartConversation
#[connect_operation(
    method = "POST",
    uri = "/bots/<botId>/botAliases/<botAliasId>/botLocales/<localeId>/sessions/<sessionId>/conversation",
    rename_all = "camelCase",
    output = StartConversationOutput,
    errors(
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
        InternalServerException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct StartConversation {
    /// The member `botId`. Exactly 10 characters. Pattern: `^[0-9a-zA-Z]+$`.
    #[connect(length(10), pattern = "^[0-9a-zA-Z]+$")]
    pub bot_id: String,
    /// The member `botAliasId`.
    pub bot_alias_id: String,
    /// The member `localeId`. At least 1 character.
    #[connect(length(1..))]
    pub locale_id: String,
    /// The member `sessionId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub session_id: String,
    /// The member `conversationMode`.
    #[connect(header = "x-amz-lex-conversation-mode")]
    pub conversation_mode: Option<ConversationMode>,
    /// The member `requestEventStream`.
    #[connect(payload)]
    pub request_event_stream: EventStream<StartConversationRequestEventStream>,
}

impl StartConversation {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        bot_id: impl Into<String>,
        bot_alias_id: impl Into<String>,
        locale_id: impl Into<String>,
        session_id: impl Into<String>,
        request_event_stream: EventStream<StartConversationRequestEventStream>,
    ) -> Self {
        Self {
            bot_id: bot_id.into(),
            bot_alias_id: bot_alias_id.into(),
            locale_id: locale_id.into(),
            session_id: session_id.into(),
            conversation_mode: None,
            request_event_stream,
        }
    }
}

/// The values of `ConversationMode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationMode {
    /// The value `AUDIO`.
    Audio,
    /// The value `TEXT`.
    Text,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The events of a stream: `StartConversationRequestEventStream`.
#[connect_shape(event_stream)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StartConversationRequestEventStream {
    /// The member `ConfigurationEvent`.
    ConfigurationEvent(ConfigurationEvent),
    /// The member `AudioInputEvent`.
    AudioInputEvent(AudioInputEvent),
    /// The member `DTMFInputEvent`.
    #[connect(rename = "DTMFInputEvent")]
    DtmfInputEvent(DTMFInputEvent),
    /// The member `TextInputEvent`.
    TextInputEvent(TextInputEvent),
    /// The member `PlaybackCompletionEvent`.
    PlaybackCompletionEvent(PlaybackCompletionEvent),
    /// The member `DisconnectionEvent`.
    DisconnectionEvent(DisconnectionEvent),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `ConfigurationEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ConfigurationEvent {
    /// The member `requestAttributes`.
    #[connect(keys(length(1..)))]
    pub request_attributes: Option<BTreeMap<String, String>>,
    /// The member `responseContentType`. At least 1 character.
    #[connect(length(1..))]
    pub response_content_type: String,
    /// The member `sessionState`.
    pub session_state: Option<SessionState>,
    /// The member `welcomeMessages`. Up to 10 items.
    #[connect(length(..=10))]
    pub welcome_messages: Option<Vec<Message>>,
    /// The member `disablePlayback`.
    pub disable_playback: Option<bool>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `clientTimestampMillis`.
    pub client_timestamp_millis: Option<i64>,
}

/// The structure `SessionState`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SessionState {
    /// The member `dialogAction`.
    pub dialog_action: Option<DialogAction>,
    /// The member `intent`.
    pub intent: Option<Intent>,
    /// The member `activeContexts`. Up to 20 items.
    #[connect(length(..=20))]
    pub active_contexts: Option<Vec<ActiveContext>>,
    /// The member `sessionAttributes`.
    #[connect(keys(length(1..)))]
    pub session_attributes: Option<BTreeMap<String, String>>,
    /// The member `originatingRequestId`. At least 1 character.
    #[connect(length(1..))]
    pub originating_request_id: Option<String>,
    /// The member `runtimeHints`.
    pub runtime_hints: Option<RuntimeHints>,
}

/// The structure `DialogAction`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct DialogAction {
    /// The member `type`.
    pub r#type: DialogActionType,
    /// The member `slotToElicit`. At least 1 character.
    #[connect(length(1..))]
    pub slot_to_elicit: Option<String>,
    /// The member `slotElicitationStyle`.
    pub slot_elicitation_style: Option<StyleType>,
    /// The member `subSlotToElicit`.
    pub sub_slot_to_elicit: Option<ElicitSubSlot>,
}

impl DialogAction {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: DialogActionType) -> Self {
        Self {
            r#type,
            slot_to_elicit: None,
            slot_elicitation_style: None,
            sub_slot_to_elicit: None,
        }
    }
}

/// The values of `DialogActionType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DialogActionType {
    /// The value `Close`.
    Close,
    /// The value `ConfirmIntent`.
    ConfirmIntent,
    /// The value `Delegate`.
    Delegate,
    /// The value `ElicitIntent`.
    ElicitIntent,
    /// The value `ElicitSlot`.
    ElicitSlot,
    /// The value `None`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `StyleType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StyleType {
    /// The value `Default`.
    Default,
    /// The value `SpellByLetter`.
    SpellByLetter,
    /// The value `SpellByWord`.
    SpellByWord,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ElicitSubSlot`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ElicitSubSlot {
    /// The member `name`. At least 1 character.
    #[connect(length(1..))]
    pub name: String,
    /// The member `subSlotToElicit`.
    pub sub_slot_to_elicit: Option<Box<ElicitSubSlot>>,
}

/// The structure `Intent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct Intent {
    /// The member `name`. At least 1 character.
    #[connect(length(1..))]
    pub name: String,
    /// The member `slots`.
    #[connect(keys(length(1..)))]
    pub slots: Option<BTreeMap<String, Slot>>,
    /// The member `state`.
    pub state: Option<IntentState>,
    /// The member `confirmationState`.
    pub confirmation_state: Option<ConfirmationState>,
}

/// The structure `Slot`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct Slot {
    /// The member `value`.
    pub value: Option<Value>,
    /// The member `shape`.
    pub shape: Option<Shape>,
    /// The member `values`.
    pub values: Option<Vec<Slot>>,
    /// The member `subSlots`.
    #[connect(keys(length(1..)))]
    pub sub_slots: Option<BTreeMap<String, Slot>>,
}

/// The structure `Value`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct Value {
    /// The member `originalValue`. At least 1 character.
    #[connect(length(1..))]
    pub original_value: Option<String>,
    /// The member `interpretedValue`. At least 1 character.
    #[connect(length(1..))]
    pub interpreted_value: String,
    /// The member `resolvedValues`.
    #[connect(items(length(1..)))]
    pub resolved_values: Option<Vec<String>>,
}

/// The values of `Shape`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// The value `Scalar`.
    Scalar,
    /// The value `List`.
    List,
    /// The value `Composite`.
    Composite,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `IntentState`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntentState {
    /// The value `Failed`.
    Failed,
    /// The value `Fulfilled`.
    Fulfilled,
    /// The value `InProgress`.
    InProgress,
    /// The value `ReadyForFulfillment`.
    ReadyForFulfillment,
    /// The value `Waiting`.
    Waiting,
    /// The value `FulfillmentInProgress`.
    FulfillmentInProgress,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ConfirmationState`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmationState {
    /// The value `Confirmed`.
    Confirmed,
    /// The value `Denied`.
    Denied,
    /// The value `None`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ActiveContext`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ActiveContext {
    /// The member `name`. 1 to 100 characters. Pattern: `^([A-Za-z0-9]_?)+$`.
    #[connect(length(1..=100), pattern = "^([A-Za-z0-9]_?)+$")]
    pub name: String,
    /// The member `timeToLive`.
    pub time_to_live: ActiveContextTimeToLive,
    /// The member `contextAttributes`. Up to 10 entries.
    #[connect(
        sensitive,
        length(..=10),
        keys(length(1..=100)),
        values(length(1..=1024)),
    )]
    pub context_attributes: BTreeMap<String, Secret<String>>,
}

/// The structure `ActiveContextTimeToLive`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ActiveContextTimeToLive {
    /// The member `timeToLiveInSeconds`. 5 to 86,400.
    #[connect(range(5..=86_400))]
    pub time_to_live_in_seconds: i32,
    /// The member `turnsToLive`. 1 to 20.
    #[connect(range(1..=20))]
    pub turns_to_live: i32,
}

/// The structure `RuntimeHints`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct RuntimeHints {
    /// The member `slotHints`.
    #[connect(
        keys(length(1..=100), pattern = "^([0-9a-zA-Z][_-]?)+$"),
        values(keys(length(1..=100), pattern = "^([0-9a-zA-Z][_-]?)+$")),
    )]
    pub slot_hints: Option<BTreeMap<String, BTreeMap<String, RuntimeHintDetails>>>,
}

/// The structure `RuntimeHintDetails`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct RuntimeHintDetails {
    /// The member `runtimeHintValues`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub runtime_hint_values: Option<Vec<RuntimeHintValue>>,
    /// The member `subSlotHints`.
    #[connect(keys(length(1..=100), pattern = "^([0-9a-zA-Z][_-]?)+$"))]
    pub sub_slot_hints: Option<BTreeMap<String, RuntimeHintDetails>>,
}

/// The structure `RuntimeHintValue`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct RuntimeHintValue {
    /// The member `phrase`. 1 to 140 characters.
    #[connect(length(1..=140))]
    pub phrase: String,
}

/// The structure `Message`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct Message {
    /// The member `content`. 1 to 1,024 characters.
    #[connect(sensitive, length(1..=1024))]
    pub content: Option<Secret<String>>,
    /// The member `contentType`.
    pub content_type: MessageContentType,
    /// The member `imageResponseCard`.
    pub image_response_card: Option<ImageResponseCard>,
}

impl Message {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(content_type: MessageContentType) -> Self {
        Self {
            content: None,
            content_type,
            image_response_card: None,
        }
    }
}

/// The values of `MessageContentType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageContentType {
    /// The value `CustomPayload`.
    CustomPayload,
    /// The value `ImageResponseCard`.
    ImageResponseCard,
    /// The value `PlainText`.
    PlainText,
    /// The value `SSML`.
    #[connect(rename = "SSML")]
    Ssml,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ImageResponseCard`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ImageResponseCard {
    /// The member `title`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub title: String,
    /// The member `subtitle`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub subtitle: Option<String>,
    /// The member `imageUrl`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub image_url: Option<String>,
    /// The member `buttons`. Up to 5 items.
    #[connect(length(..=5))]
    pub buttons: Option<Vec<Button>>,
}

/// The structure `Button`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct Button {
    /// The member `text`. 1 to 50 characters.
    #[connect(length(1..=50))]
    pub text: String,
    /// The member `value`. 1 to 50 characters.
    #[connect(length(1..=50))]
    pub value: String,
}

/// The structure `AudioInputEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct AudioInputEvent {
    /// The member `audioChunk`.
    pub audio_chunk: Option<Blob>,
    /// The member `contentType`. At least 1 character.
    #[connect(length(1..))]
    pub content_type: String,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `clientTimestampMillis`.
    pub client_timestamp_millis: Option<i64>,
}

/// The structure `DTMFInputEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct DTMFInputEvent {
    /// The member `inputCharacter`. Exactly 1 character. Pattern: `^[A-D0-9#*]{1}$`.
    #[connect(sensitive, length(1), pattern = "^[A-D0-9#*]{1}$")]
    pub input_character: Secret<String>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `clientTimestampMillis`.
    pub client_timestamp_millis: Option<i64>,
}

/// The structure `TextInputEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct TextInputEvent {
    /// The member `text`. 1 to 1,024 characters.
    #[connect(sensitive, length(1..=1024))]
    pub text: Secret<String>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `clientTimestampMillis`.
    pub client_timestamp_millis: Option<i64>,
}

/// The structure `PlaybackCompletionEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct PlaybackCompletionEvent {
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `clientTimestampMillis`.
    pub client_timestamp_millis: Option<i64>,
}

/// The structure `DisconnectionEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct DisconnectionEvent {
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `clientTimestampMillis`.
    pub client_timestamp_millis: Option<i64>,
}

/// The output of [`StartConversation`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartConversationOutput {
    /// The member `responseEventStream`.
    #[connect(payload)]
    pub response_event_stream: EventStream<StartConversationResponseEventStream>,
}

impl StartConversationOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        response_event_stream: EventStream<StartConversationResponseEventStream>,
    ) -> Self {
        Self { response_event_stream }
    }
}

/// The events of a stream: `StartConversationResponseEventStream`.
#[connect_shape(event_stream)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StartConversationResponseEventStream {
    /// The member `PlaybackInterruptionEvent`.
    PlaybackInterruptionEvent(PlaybackInterruptionEvent),
    /// The member `TranscriptEvent`.
    TranscriptEvent(TranscriptEvent),
    /// The member `IntentResultEvent`.
    IntentResultEvent(IntentResultEvent),
    /// The member `TextResponseEvent`.
    TextResponseEvent(TextResponseEvent),
    /// The member `AudioResponseEvent`.
    AudioResponseEvent(AudioResponseEvent),
    /// The member `HeartbeatEvent`.
    HeartbeatEvent(HeartbeatEvent),
    /// The member `AccessDeniedException`.
    AccessDeniedException(AccessDeniedException),
    /// The member `ResourceNotFoundException`.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The member `ValidationException`.
    ValidationException(ValidationException),
    /// The member `ThrottlingException`.
    ThrottlingException(ThrottlingException),
    /// The member `InternalServerException`.
    InternalServerException(InternalServerException),
    /// The member `ConflictException`.
    ConflictException(ConflictException),
    /// The member `DependencyFailedException`.
    DependencyFailedException(DependencyFailedException),
    /// The member `BadGatewayException`.
    BadGatewayException(BadGatewayException),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `PlaybackInterruptionEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlaybackInterruptionEvent {
    /// The member `eventReason`.
    pub event_reason: Option<PlaybackInterruptionReason>,
    /// The member `causedByEventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub caused_by_event_id: Option<String>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
}

/// The values of `PlaybackInterruptionReason`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaybackInterruptionReason {
    /// The value `DTMF_START_DETECTED`.
    DtmfStartDetected,
    /// The value `TEXT_DETECTED`.
    TextDetected,
    /// The value `VOICE_START_DETECTED`.
    VoiceStartDetected,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TranscriptEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TranscriptEvent {
    /// The member `transcript`.
    pub transcript: Option<String>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
}

/// The structure `IntentResultEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IntentResultEvent {
    /// The member `inputMode`.
    pub input_mode: Option<InputMode>,
    /// The member `interpretations`. Up to 5 items.
    #[connect(length(..=5))]
    pub interpretations: Option<Vec<Interpretation>>,
    /// The member `sessionState`.
    pub session_state: Option<SessionState>,
    /// The member `requestAttributes`.
    #[connect(keys(length(1..)))]
    pub request_attributes: Option<BTreeMap<String, String>>,
    /// The member `sessionId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub session_id: Option<String>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
    /// The member `recognizedBotMember`.
    pub recognized_bot_member: Option<RecognizedBotMember>,
}

/// The values of `InputMode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputMode {
    /// The value `Text`.
    Text,
    /// The value `Speech`.
    Speech,
    /// The value `DTMF`.
    #[connect(rename = "DTMF")]
    Dtmf,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Interpretation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Interpretation {
    /// The member `nluConfidence`.
    pub nlu_confidence: Option<ConfidenceScore>,
    /// The member `sentimentResponse`.
    pub sentiment_response: Option<SentimentResponse>,
    /// The member `intent`.
    pub intent: Option<Intent>,
    /// The member `interpretationSource`.
    pub interpretation_source: Option<InterpretationSource>,
}

/// The structure `ConfidenceScore`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfidenceScore {
    /// The member `score`.
    pub score: Option<f64>,
}

/// The structure `SentimentResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SentimentResponse {
    /// The member `sentiment`.
    pub sentiment: Option<SentimentType>,
    /// The member `sentimentScore`.
    pub sentiment_score: Option<SentimentScore>,
}

/// The values of `SentimentType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SentimentType {
    /// The value `MIXED`.
    Mixed,
    /// The value `NEGATIVE`.
    Negative,
    /// The value `NEUTRAL`.
    Neutral,
    /// The value `POSITIVE`.
    Positive,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `SentimentScore`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SentimentScore {
    /// The member `positive`.
    pub positive: Option<f64>,
    /// The member `negative`.
    pub negative: Option<f64>,
    /// The member `neutral`.
    pub neutral: Option<f64>,
    /// The member `mixed`.
    pub mixed: Option<f64>,
}

/// The values of `InterpretationSource`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterpretationSource {
    /// The value `Bedrock`.
    Bedrock,
    /// The value `Lex`.
    Lex,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `RecognizedBotMember`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecognizedBotMember {
    /// The member `botId`. Exactly 10 characters. Pattern: `^[0-9a-zA-Z]+$`.
    #[connect(length(10), pattern = "^[0-9a-zA-Z]+$")]
    pub bot_id: String,
    /// The member `botName`. 1 to 100 characters. Pattern: `^([0-9a-zA-Z][_-]?)+$`.
    #[connect(length(1..=100), pattern = "^([0-9a-zA-Z][_-]?)+$")]
    pub bot_name: Option<String>,
}

/// The structure `TextResponseEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TextResponseEvent {
    /// The member `messages`. Up to 10 items.
    #[connect(length(..=10))]
    pub messages: Option<Vec<Message>>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
}

/// The structure `AudioResponseEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AudioResponseEvent {
    /// The member `audioChunk`.
    pub audio_chunk: Option<Blob>,
    /// The member `contentType`. At least 1 character.
    #[connect(length(1..))]
    pub content_type: Option<String>,
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
}

/// The structure `HeartbeatEvent`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HeartbeatEvent {
    /// The member `eventId`. 2 to 100 characters. Pattern: `[0-9a-zA-Z._:-]+`.
    #[connect(length(2..=100), pattern = "[0-9a-zA-Z._:-]+")]
    pub event_id: Option<String>,
}
