//! A chat to test with.

use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, GetTranscript, ParticipantDetails,
    ParticipantDetailsToAdd, ParticipantRole, ParticipantToken, SendMessage, SortKey, StartChatContact,
};
use connect_core::Timestamp;
use connect_local::{Clock, Engine, EngineError, Random, Settings};

pub(crate) const JOINED: &str = "application/vnd.amazonaws.connect.event.participant.joined";
pub(crate) const LEFT: &str = "application/vnd.amazonaws.connect.event.participant.left";
pub(crate) const ENDED: &str = "application/vnd.amazonaws.connect.event.chat.ended";

/// Midnight of 2025-01-01.
pub(crate) const START: Timestamp = Timestamp::new(1_735_689_600, 0);

/// A chat with a customer who is connected.
pub(crate) struct Chat {
    pub(crate) id: String,
    pub(crate) participant_token: ParticipantToken,
    pub(crate) customer: ConnectionToken,
}

pub(crate) fn settings() -> Settings {
    Settings::new().with_clock(Clock::manual(START)).with_random(Random::seeded(1))
}

pub(crate) fn engine() -> Engine {
    Engine::open(settings()).unwrap()
}

pub(crate) fn chat_request() -> StartChatContact {
    let customer = ParticipantDetails { display_name: "Ana".into() };
    StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer)
}

pub(crate) fn connect(engine: &Engine, token: ParticipantToken) -> Result<ConnectionToken, EngineError> {
    let connected = engine.create_participant_connection(CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token)
    })?;
    Ok(connected.connection_credentials.unwrap().connection_token.unwrap())
}

/// Returns the token in the URL of a new websocket.
pub(crate) fn websocket(engine: &Engine, token: ParticipantToken) -> String {
    let connected = engine.create_participant_connection(CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::Websocket]),
        ..CreateParticipantConnection::new(token)
    });
    let url = connected.unwrap().websocket.unwrap().url.unwrap();
    url.expose().rsplit_once("token=").unwrap().1.to_owned()
}

pub(crate) fn start(engine: &Engine) -> Chat {
    start_with(engine, chat_request())
}

pub(crate) fn start_with(engine: &Engine, request: StartChatContact) -> Chat {
    let started = engine.start_chat_contact(request).unwrap();
    let token = started.participant_token.unwrap();
    let customer = connect(engine, token.clone()).unwrap();
    Chat { id: started.contact_id.unwrap(), participant_token: token, customer }
}

pub(crate) fn bot_request(contact_id: &str) -> CreateParticipant {
    CreateParticipant {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: contact_id.into(),
        client_token: None,
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Bot".into()),
            participant_capabilities: None,
        },
    }
}

pub(crate) fn create_bot(engine: &Engine, contact_id: &str) -> Result<ParticipantToken, EngineError> {
    let created = engine.create_participant(bot_request(contact_id))?;
    Ok(created.participant_credentials.unwrap().participant_token.unwrap())
}

pub(crate) fn add_bot(engine: &Engine, contact_id: &str) -> ConnectionToken {
    connect(engine, create_bot(engine, contact_id).unwrap()).unwrap()
}

pub(crate) fn say(engine: &Engine, token: &ConnectionToken, text: &str) -> Result<String, EngineError> {
    Ok(engine.send_message(SendMessage::text(text, token.clone()))?.id.unwrap())
}

/// Returns the code and the status of the error.
pub(crate) fn error<T>(result: Result<T, EngineError>) -> (&'static str, u16) {
    let error = result.err().unwrap();
    (error.code(), error.status())
}

pub(crate) fn ascending(token: &ConnectionToken) -> GetTranscript {
    GetTranscript { max_results: Some(100), sort_order: Some(SortKey::Ascending), ..GetTranscript::new(token.clone()) }
}

/// Returns the contents of a chat's messages, and the content types of its events, as one list.
pub(crate) fn story(engine: &Engine, contact_id: &str) -> Vec<String> {
    let items = engine.items(contact_id).unwrap();
    items.iter().map(|item| item.content().unwrap_or(item.content_type()).to_owned()).collect()
}

pub(crate) fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

pub(crate) const DENIED: (&str, u16) = ("AccessDeniedException", 403);
pub(crate) const INVALID: (&str, u16) = ("ValidationException", 400);
pub(crate) const BAD_REQUEST: (&str, u16) = ("InvalidRequestException", 400);
pub(crate) const BAD_PARAMETER: (&str, u16) = ("InvalidParameterException", 400);
pub(crate) const NOT_FOUND: (&str, u16) = ("ResourceNotFoundException", 404);
pub(crate) const CONFLICT: (&str, u16) = ("ConflictException", 409);
