//! The chats, as JSON for the page.

use bytes::Bytes;
use connect_api::{ParticipantDetails, StartChatContact, StopContact};
use http::{Request, Response, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Refusal, json_response};
use crate::engine::{ChatSummary, Engine, Role};

/// The content types that the page displays.
const DISPLAYED: [&str; 5] = [
    "text/plain",
    "text/markdown",
    "application/json",
    "application/vnd.amazonaws.connect.message.interactive",
    "application/vnd.amazonaws.connect.message.interactive.response",
];

/// The most chats that are listed.
const LISTED: usize = 200;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Start {
    display_name: String,
}

/// Returns the newest of the chats that have not ended, and the number of all.
pub(super) fn list(engine: &Engine) -> Result<Response<Bytes>, Refusal> {
    let chats = engine.chats()?;
    let open: Vec<_> = chats.iter().filter(|chat| chat.ended.is_none()).collect();
    let newest: Vec<_> = open.iter().take(LISTED).map(|chat| to_json(chat)).collect();
    Ok(json_response(StatusCode::OK, &json!({ "open": open.len(), "chats": newest })))
}

/// Starts a chat in the first instance, as `StartChatContact` does.
pub(super) fn start(engine: &Engine, request: &Request<Bytes>) -> Result<Response<Bytes>, Refusal> {
    let start: Start = serde_json::from_slice(request.body()).map_err(|_| {
        Refusal::new(StatusCode::BAD_REQUEST, "the body is not valid: send an object with `displayName`, a string")
    })?;
    let instance = engine.default_instance();
    let flow_id = instance.flow_ids.into_iter().next().unwrap_or_default();
    let customer = ParticipantDetails { display_name: start.display_name };
    let started = engine.start_chat_contact(StartChatContact {
        supported_messaging_content_types: Some(DISPLAYED.map(str::to_owned).to_vec()),
        ..StartChatContact::new(instance.id, flow_id, customer)
    })?;
    let chat = engine.chat(&started.contact_id.unwrap_or_default())?;
    Ok(json_response(StatusCode::CREATED, &to_json(&chat)))
}

/// Returns a chat with its items, and the region for the command that adds a bot.
pub(super) fn show(engine: &Engine, region: &str, id: &str) -> Result<Response<Bytes>, Refusal> {
    let mut chat = to_json(&engine.chat(id)?);
    chat["region"] = region.into();
    chat["items"] = engine.items(id)?.iter().map(|item| item.to_json()).collect();
    Ok(json_response(StatusCode::OK, &chat))
}

/// Returns what the page needs to join a chat as its customer.
pub(super) fn customer(engine: &Engine, id: &str) -> Result<Response<Bytes>, Refusal> {
    let (id, token) = engine.customer_token(id)?;
    let value = json!({ "participantId": id, "participantToken": token.expose() });
    Ok(json_response(StatusCode::OK, &value))
}

/// Ends a chat, as `StopContact` does.
pub(super) fn end(engine: &Engine, id: &str) -> Result<Response<Bytes>, Refusal> {
    let chat = engine.chat(id)?;
    engine.stop_contact(StopContact::new(chat.contact_id, chat.instance_id))?;
    Ok(json_response(StatusCode::OK, &to_json(&engine.chat(id)?)))
}

fn to_json(chat: &ChatSummary) -> Value {
    let customer = chat.participants.iter().find(|participant| participant.role == Role::Customer);
    let participants = chat.participants.iter().map(|participant| {
        json!({
            "id": participant.id,
            "role": participant.role,
            "displayName": participant.display_name,
            "isConnected": participant.is_connected,
            "hasLeft": participant.has_left,
        })
    });
    json!({
        "contactId": chat.contact_id,
        "instanceId": chat.instance_id,
        "customer": customer.map(|customer| &customer.display_name),
        "started": chat.started.to_string(),
        "ended": chat.ended.map(|ended| ended.to_string()),
        "participants": participants.collect::<Vec<_>>(),
    })
}
