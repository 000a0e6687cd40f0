//! The rules of `StartChatContact`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use connect_api::{
    ChatConnectionType, ChatMessage, ChatStreamingConfiguration, ConnectionCredentials, ParticipantConfiguration,
    ParticipantDetails, PersistentChat, RehydrationType, StartChatContact, StartChatContactOutput, Websocket,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::attributes::check_attributes;
use super::super::item::ItemKind;
use super::super::messages::{CONTENT_TYPES, TEXT, check_content};
use super::super::model::{Contact, Participant, Role, SegmentValue, Token};
use super::super::participants::check_display_name;
use super::super::record::Record;
use super::super::state::{Chat, State};
use super::super::transaction::Transaction;
use super::super::{EngineError, Service};
use super::exposed;
use crate::clock::{Millis, iso};

const MINUTE: Millis = 60_000;
/// The duration of a chat in minutes, unless the request says otherwise: 25 hours.
const DURATION: i32 = 25 * 60;

/// A chat that was started, as its first answer is kept.
#[derive(Serialize, Deserialize)]
pub(super) struct Started {
    contact_id: String,
    participant_id: String,
    participant_token: Token,
    continued_from: Option<String>,
    credentials: Option<(Token, Millis)>,
    websocket: Option<(Token, Millis)>,
    streaming_id: Option<String>,
}

/// Returns all of a request but its idempotency token and the instance, within which the token is
/// unique. Every member is named, so that none is left out.
pub(super) fn fingerprint(input: &StartChatContact) -> Value {
    let StartChatContact {
        instance_id: _,
        client_token: _,
        contact_flow_id,
        attributes,
        participant_details: ParticipantDetails { display_name },
        participant_configuration,
        initial_message,
        chat_duration_in_minutes,
        supported_messaging_content_types,
        persistent_chat,
        related_contact_id,
        segment_attributes,
        customer_id,
        disconnect_on_customer_exit,
        connection_types,
        chat_streaming_configuration,
    } = input;
    let segments = segment_attributes.as_ref();
    let segments = segments.map(|all| all.iter().map(|(key, value)| (key, SegmentValue::from_api(value))).collect());
    let segments: Option<BTreeMap<_, _>> = segments;
    let message = initial_message.as_ref().map(|ChatMessage { content_type, content }| (content_type, content));
    let earlier = persistent_chat.as_ref().map(|PersistentChat { rehydration_type, source_contact_id }| {
        (format!("{rehydration_type:?}"), source_contact_id)
    });
    let mode = participant_configuration.as_ref();
    let mode = mode.map(|ParticipantConfiguration { response_mode }| format!("{response_mode:?}"));
    let streaming = chat_streaming_configuration.as_ref();
    let streaming = streaming.map(|ChatStreamingConfiguration { streaming_endpoint_arn }| streaming_endpoint_arn);
    json!([
        contact_flow_id,
        attributes,
        display_name,
        mode,
        message,
        chat_duration_in_minutes,
        supported_messaging_content_types,
        earlier,
        related_contact_id,
        segments,
        customer_id.as_ref().map(exposed),
        disconnect_on_customer_exit.as_ref().map(|types| format!("{types:?}")),
        connection_types.as_ref().map(|types| format!("{types:?}")),
        streaming,
    ])
}

impl Started {
    pub(super) fn to_output(&self, transaction: &Transaction<'_>) -> StartChatContactOutput {
        let mut output = StartChatContactOutput::default();
        output.contact_id = Some(self.contact_id.clone());
        output.participant_id = Some(self.participant_id.clone());
        output.participant_token = Some(self.participant_token.0.as_str().into());
        output.continued_from_contact_id.clone_from(&self.continued_from);
        output.connection_credentials = self.credentials.as_ref().map(credentials);
        output.websocket = self.websocket.as_ref().map(|websocket| transaction.websocket(websocket));
        output.streaming_id.clone_from(&self.streaming_id);
        output
    }
}

/// Returns a connection token, and when it expires.
pub(crate) fn credentials((token, expires): &(Token, Millis)) -> ConnectionCredentials {
    let mut credentials = ConnectionCredentials::default();
    credentials.connection_token = Some(token.0.as_str().into());
    credentials.expiry = Some(iso(*expires));
    credentials
}

impl Transaction<'_> {
    /// Returns the URL of a websocket, and when it expires.
    pub(crate) fn websocket(&self, (token, expires): &(Token, Millis)) -> Websocket {
        // `http` becomes `ws`, and `https` becomes `wss`.
        let base = self.base_url.strip_prefix("http").unwrap_or(self.base_url);
        let mut websocket = Websocket::default();
        websocket.url = Some(format!("ws{base}/websocket?token={}", token.0).into());
        websocket.connection_expiry = Some(iso(*expires));
        websocket
    }

    pub(super) fn start_chat(&mut self, input: StartChatContact) -> Result<Started, EngineError> {
        let instance = Arc::clone(self.state.instance(&input.instance_id)?);
        if !instance.is_active(self.now) {
            return Err(EngineError::invalid_request("the instance is being created: wait until it is `ACTIVE`"));
        }
        // A flow is named by its ID, or by its ARN, which ends in the ID.
        let flow_id = input.contact_flow_id.rsplit('/').next().unwrap_or_default().to_owned();
        if !instance.flows.contains(&flow_id) {
            return Err(EngineError::not_found("there is no flow with this ID in the instance"));
        }
        let continued_from = self.continued_from(&input)?;
        let content_types = content_types(input.supported_messaging_content_types)?;
        let duration = input.chat_duration_in_minutes.unwrap_or(DURATION);
        if !(60..=10_080).contains(&duration) {
            return Err(EngineError::invalid_request("`ChatDurationInMinutes` is not valid: use 60 to 10,080"));
        }
        let attributes = input.attributes.unwrap_or_default();
        check_attributes(&attributes)?;
        check_display_name(&input.participant_details.display_name)?;
        let is_active = |chat: &&Chat| chat.contact.ended.is_none();
        let active = self.state.chats.values().filter(is_active).count();
        if self.settings.active_chats.is_some_and(|limit| active >= limit) {
            return Err(EngineError::limit_exceeded("too many chats are active: end one first"));
        }

        let (id, participant_id, participant_token) = (self.uuid()?, self.uuid()?, self.token()?);
        let connects_within = self.settings.customer_connects_within;
        let customer = Participant {
            id: participant_id.clone(),
            role: Role::Customer,
            display_name: input.participant_details.display_name,
            token: participant_token.clone(),
            connect_by: connects_within.map(|limit| self.now.saturating_add(limit)),
            connected: None,
            left: None,
            active: self.now,
            idle: false,
        };
        let segments = input.segment_attributes.unwrap_or_default();
        let contact = Contact {
            arn: format!("{}/contact/{id}", instance.arn),
            instance_id: input.instance_id,
            flow_id,
            initial_contact_id: id.clone(),
            continued_from: continued_from.clone(),
            related: input.related_contact_id,
            created: self.now,
            updated: self.now,
            ends: self.now.saturating_add(Millis::from(duration) * MINUTE),
            ended: None,
            attributes,
            segment_attributes: segments
                .iter()
                .map(|(key, value)| (key.clone(), SegmentValue::from_api(value)))
                .collect(),
            customer_id: input.customer_id.as_ref().map(|id| Token(exposed(id))),
            content_types,
            tags: BTreeMap::new(),
            timers: Vec::new(),
            running: None,
            streamings: Vec::new(),
            participants: vec![customer],
            id: id.clone(),
        };
        let streaming_id = input.chat_streaming_configuration.map(|streaming| streaming.streaming_endpoint_arn);
        self.put(Record::Contact(Arc::new(contact)));
        let streaming_id = streaming_id.map(|arn| self.start_streaming(&id, arn)).transpose()?;
        if let Some(message) = input.initial_message {
            let chat = self.state.chat_of(&instance.id, &id)?;
            check_content(Service::Connect, &chat.contact, &message.content_type, &message.content)?;
            let mut item = self.item_from(&id, Some(&participant_id), ItemKind::Message, &message.content_type)?;
            item.content = Some(message.content);
            self.add(item);
        }
        let (mut credentials, mut websocket) = (None, None);
        for kind in input.connection_types.unwrap_or_default() {
            match kind {
                ChatConnectionType::ConnectionCredentials => {
                    credentials = Some(self.connect(&id, &participant_id, false)?);
                }
                ChatConnectionType::Websocket => websocket = Some(self.connect(&id, &participant_id, true)?),
                // The other types are allowed, and nothing is returned for them.
                _ => {}
            }
        }
        Ok(Started {
            contact_id: id,
            participant_id,
            participant_token,
            continued_from,
            credentials,
            websocket,
            streaming_id,
        })
    }

    /// Returns the ended chat that a new one continues.
    fn continued_from(&self, input: &StartChatContact) -> Result<Option<String>, EngineError> {
        if let Some(related) = &input.related_contact_id {
            if input.persistent_chat.is_some() {
                let message = "`RelatedContactId` and `PersistentChat` are both set: set one of them";
                return Err(EngineError::invalid_request(message));
            }
            self.state.chat_of(&input.instance_id, related)?;
        }
        let Some(PersistentChat { rehydration_type, source_contact_id }) = &input.persistent_chat else {
            return Ok(None);
        };
        let source = source_contact_id.as_deref();
        let source = source.ok_or_else(|| EngineError::invalid_request("`SourceContactId` is missing: name a chat"))?;
        self.state.source(&input.instance_id, rehydration_type.as_ref(), source).map(Some)
    }
}

impl State {
    /// Returns the ended chat that the source of a persistent chat names.
    pub(crate) fn source(
        &self,
        instance_id: &str,
        rehydration_type: Option<&RehydrationType>,
        source: &str,
    ) -> Result<String, EngineError> {
        let chat = self.chat_of(instance_id, source)?;
        let chat = match rehydration_type {
            Some(RehydrationType::FromSegment) => chat,
            Some(RehydrationType::EntirePastSession) => {
                let is_of = |one: &&Chat| one.contact.initial_contact_id == source;
                let ended = |one: &Chat| one.contact.ended.as_ref().map(|ended| ended.at);
                self.chats.values().filter(is_of).max_by_key(|one| ended(one)).unwrap_or(chat)
            }
            _ => return Err(EngineError::invalid_request("`RehydrationType` is missing: use `ENTIRE_PAST_SESSION`")),
        };
        if chat.contact.ended.is_none() {
            return Err(EngineError::invalid_request("the chat to continue has not ended: end it first"));
        }
        Ok(chat.contact.id.clone())
    }
}

/// Returns the content types that a chat supports: plain text alone, unless the request says more.
fn content_types(supported: Option<Vec<String>>) -> Result<BTreeSet<String>, EngineError> {
    let Some(supported) = supported else { return Ok(BTreeSet::from([TEXT.to_owned()])) };
    if !supported.iter().any(|one| one == TEXT) {
        let message = "`SupportedMessagingContentTypes` lacks `text/plain`: add it";
        return Err(EngineError::invalid_request(message));
    }
    if !supported.iter().all(|one| CONTENT_TYPES.contains(&one.as_str())) {
        let message = "`SupportedMessagingContentTypes` has an unknown type: use those of the documentation";
        return Err(EngineError::invalid_request(message));
    }
    Ok(supported.into_iter().collect())
}
