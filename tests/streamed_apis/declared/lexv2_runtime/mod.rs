// Printed by cargo-connect 0.1.0 from the model of Lex Runtime V2, version 2020-08-07.
// A refresh removes changes: cargo connect import botocore:lexv2-runtime --operation StartConversation -o tests/streamed_apis/declared/lexv2_runtime

//! An operation of Amazon Lex Runtime V2, API version 2020-08-07.

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

use connect_aws::endpoint::ServiceEndpoint;

mod errors;
mod start_conversation;

pub use self::errors::{
    AccessDeniedException, BadGatewayException, ConflictException,
    DependencyFailedException, InternalServerException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
pub use self::start_conversation::{
    ActiveContext, ActiveContextTimeToLive, AudioInputEvent, AudioResponseEvent, Button,
    ConfidenceScore, ConfigurationEvent, ConfirmationState, ConversationMode,
    DTMFInputEvent, DialogAction, DialogActionType, DisconnectionEvent, ElicitSubSlot,
    HeartbeatEvent, ImageResponseCard, InputMode, Intent, IntentResultEvent, IntentState,
    Interpretation, InterpretationSource, Message, MessageContentType,
    PlaybackCompletionEvent, PlaybackInterruptionEvent, PlaybackInterruptionReason,
    RecognizedBotMember, RuntimeHintDetails, RuntimeHintValue, RuntimeHints,
    SentimentResponse, SentimentScore, SentimentType, SessionState, Shape, Slot,
    StartConversation, StartConversationError, StartConversationOutput,
    StartConversationRequestEventStream, StartConversationResponseEventStream, StyleType,
    TextInputEvent, TextResponseEvent, TranscriptEvent, Value,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("runtime-v2-lex")
    .with_signing_name("lex")
    .with_service_id("Lex Runtime V2");
