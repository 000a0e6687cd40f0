//! A small server on loopback that stands in for both services, as far as the story needs them.
//!
//! Like the real services, it checks the authentication of each call, the required members, and
//! that the chat has not ended. It has one chat at a time, and a clock of its own, so that every
//! run prints the same times.

use std::io;
use std::sync::{Mutex, PoisonError};

use connect_core::json;
use connect_testing::{Received, Reply, Server};
use serde_json::{Value, json};

pub(crate) const INSTANCE: &str = "b1a1c2d3-5555-4e66-8777-888899990000";
pub(crate) const CONTACT_FLOW: &str = "f10f10f1-2222-4333-8444-555566667777";

/// Starts the server.
pub(crate) fn start() -> io::Result<Server> {
    let service = Mutex::new(Service::default());
    Server::start(move |request| service.lock().unwrap_or_else(PoisonError::into_inner).answer(request))
}

/// Returns one line about a request: method, path and kind of authentication, but no secrets.
pub(crate) fn summary(request: &Received) -> String {
    let authentication = match (request.header("authorization"), request.header("x-amz-bearer")) {
        (Some(_), _) => "signature",
        (None, Some(token)) if token.starts_with(PARTICIPANT_TOKEN) => "participant token",
        (None, Some(_)) => "connection token",
        (None, None) => "none",
    };
    format!("{:<4} {:<28} {authentication}", request.method(), request.target())
}

const PARTICIPANT_TOKEN: &str = "participant-token-";
const CONNECTION_TOKEN: &str = "connection-token-";
const JOINED: &str = "application/vnd.amazonaws.connect.event.participant.joined";
const LEFT: &str = "application/vnd.amazonaws.connect.event.participant.left";

#[derive(Default)]
struct Service {
    chat: Option<Chat>,
    requests: usize,
    contacts: usize,
}

struct Chat {
    contact: String,
    has_ended: bool,
    participants: Vec<Participant>,
    /// The items in their wire format, oldest first.
    transcript: Vec<Value>,
    /// The number of seconds since the chat started.
    clock: usize,
}

struct Participant {
    name: String,
    role: &'static str,
    id: String,
    is_connected: bool,
}

/// The reason why a request is rejected.
enum Rejection {
    Invalid(String),
    NotSigned,
    Denied,
    NoContact,
    NoOperation,
}

type Answer = Result<Value, Rejection>;

impl Service {
    fn answer(&mut self, request: &Received) -> Reply {
        self.requests += 1;
        let reply = match self.act(request) {
            Ok(output) => Reply::json(200, output.to_string()),
            Err(rejection) => {
                let (status, code, message) = rejection.on_the_wire(request.target());
                Reply::json(status, json!({ "message": message }).to_string()).with_header("x-amzn-errortype", code)
            }
        };
        reply.with_header("x-amzn-requestid", format!("00000000-0000-4000-8000-{:012}", self.requests))
    }

    fn act(&mut self, request: &Received) -> Answer {
        let target = request.target();
        if !target.starts_with("/participant/") {
            is_signed(request)?;
        }
        let input = Input::of(request)?;
        match (request.method(), target) {
            ("PUT", "/contact/chat") => self.start_chat(&input),
            ("POST", "/contact/create-participant") => self.create_participant(&input),
            ("POST", "/contact/stop") => self.stop(&input),
            ("POST", "/participant/connection") => {
                let (chat, who) = self.caller(request, PARTICIPANT_TOKEN)?;
                chat.connect(who, &input)
            }
            ("POST", "/participant/message") => {
                let (chat, who) = self.caller(request, CONNECTION_TOKEN)?;
                let (content_type, content) = (input.text("ContentType")?, input.text("Content")?);
                Ok(chat.record(who, "MESSAGE", content_type, Some(content)))
            }
            ("POST", "/participant/event") => {
                let (chat, who) = self.caller(request, CONNECTION_TOKEN)?;
                input.text("ContentType")?;
                // Other participants see the event, but transcripts do not contain it.
                chat.clock += 3;
                Ok(json!({ "Id": format!("event-of-{}", chat.participants[who].id), "AbsoluteTime": chat.now() }))
            }
            ("POST", "/participant/transcript") => {
                let (chat, _) = self.caller(request, CONNECTION_TOKEN)?;
                chat.page(&input)
            }
            ("POST", "/participant/disconnect") => {
                let (chat, who) = self.caller(request, CONNECTION_TOKEN)?;
                chat.record(who, "EVENT", LEFT, None);
                chat.participants[who].is_connected = false;
                Ok(json!({}))
            }
            _ => Err(Rejection::NoOperation),
        }
    }

    fn start_chat(&mut self, input: &Input) -> Answer {
        input.is(INSTANCE, "InstanceId")?;
        input.is(CONTACT_FLOW, "ContactFlowId")?;
        let name = input.member("ParticipantDetails")?.text("DisplayName")?.to_owned();
        self.contacts += 1;
        let contact = format!("c0ffee00-1111-4222-8333-{:012}", self.contacts);
        let chat = Chat { contact, has_ended: false, participants: Vec::new(), transcript: Vec::new(), clock: 0 };
        let chat = self.chat.insert(chat);
        let (id, token) = chat.add(name, "CUSTOMER");
        Ok(json!({ "ContactId": chat.contact, "ParticipantId": id, "ParticipantToken": token }))
    }

    fn create_participant(&mut self, input: &Input) -> Answer {
        let chat = self.contact(input)?;
        let details = input.member("ParticipantDetails")?;
        details.is("CUSTOM_BOT", "ParticipantRole")?;
        let (id, token) = chat.add(details.text("DisplayName")?.to_owned(), "CUSTOM_BOT");
        let credentials = json!({ "ParticipantToken": token, "Expiry": "2026-03-03T09:00:00.000Z" });
        Ok(json!({ "ParticipantId": id, "ParticipantCredentials": credentials }))
    }

    fn stop(&mut self, input: &Input) -> Answer {
        self.contact(input)?.has_ended = true;
        Ok(json!({}))
    }

    /// Returns the open chat that the input names.
    fn contact(&mut self, input: &Input) -> Result<&mut Chat, Rejection> {
        input.is(INSTANCE, "InstanceId")?;
        let contact = input.text("ContactId")?;
        let chat = self.chat.as_mut().filter(|chat| chat.contact == contact && !chat.has_ended);
        chat.ok_or(Rejection::NoContact)
    }

    /// Returns the open chat and the participant whose token of this kind the request carries.
    fn caller(&mut self, request: &Received, kind: &str) -> Result<(&mut Chat, usize), Rejection> {
        if request.header("authorization").is_some() {
            return Err(invalid("unexpected signature: the participant service requires only a token"));
        }
        let id = request.header("x-amz-bearer").and_then(|token| token.strip_prefix(kind));
        let chat = self.chat.as_mut().filter(|chat| !chat.has_ended);
        let found = id.zip(chat).and_then(|(id, chat)| {
            let who = chat.participants.iter().position(|participant| participant.id == id)?;
            (kind == PARTICIPANT_TOKEN || chat.participants[who].is_connected).then_some((chat, who))
        });
        found.ok_or(Rejection::Denied)
    }
}

impl Chat {
    /// Adds a participant, and returns its ID and token.
    fn add(&mut self, name: String, role: &'static str) -> (String, String) {
        let id = format!("{}-{}", self.contact, self.participants.len() + 1);
        let token = format!("{PARTICIPANT_TOKEN}{id}");
        self.participants.push(Participant { name, role, id: id.clone(), is_connected: false });
        (id, token)
    }

    fn connect(&mut self, who: usize, input: &Input) -> Answer {
        let connects = input.0.get("ConnectParticipant") == Some(&Value::Bool(true));
        let types = input.0.get("Type").and_then(Value::as_array);
        if !connects || !types.is_some_and(|types| types.contains(&json!("CONNECTION_CREDENTIALS"))) {
            return Err(invalid(
                "this server has no websocket: request CONNECTION_CREDENTIALS with ConnectParticipant",
            ));
        }
        self.participants[who].is_connected = true;
        self.record(who, "EVENT", JOINED, None);
        let token = format!("{CONNECTION_TOKEN}{}", self.participants[who].id);
        let credentials = json!({ "ConnectionToken": token, "Expiry": "2026-03-03T09:00:00.000Z" });
        Ok(json!({ "ConnectionCredentials": credentials }))
    }

    /// Adds an item to the transcript, and returns the output for its sender.
    fn record(&mut self, who: usize, kind: &str, content_type: &str, content: Option<&str>) -> Value {
        let Participant { name, role, id, .. } = &self.participants[who];
        let (item, time) = (format!("item-{}", self.transcript.len() + 1), self.now());
        self.transcript.push(json!({
            "Id": item, "AbsoluteTime": time, "Type": kind, "ContentType": content_type, "Content": content,
            "ParticipantId": id, "DisplayName": name, "ParticipantRole": role,
        }));
        self.clock += 2;
        json!({ "Id": item, "AbsoluteTime": time })
    }

    /// Returns a page of the transcript, newest items first.
    fn page(&self, input: &Input) -> Answer {
        if ["ScanDirection", "SortOrder", "StartPosition"].into_iter().any(|member| !input.0[member].is_null()) {
            return Err(invalid("this server only returns the newest items first: omit the other settings"));
        }
        let size = input.0["MaxResults"].as_u64().map_or(10, |size| usize::try_from(size).unwrap_or(100)).clamp(1, 100);
        let begin = match &input.0["NextToken"] {
            Value::Null => 0,
            token => token
                .as_str()
                .and_then(|token| token.strip_prefix("page-from-")?.parse::<usize>().ok())
                .ok_or_else(|| invalid("unknown NextToken: use the NextToken of a previous page"))?,
        };
        let items: Vec<_> = self.transcript.iter().rev().skip(begin).take(size).collect();
        let end = begin + items.len();
        let next = (end < self.transcript.len()).then(|| format!("page-from-{end}"));
        Ok(json!({ "InitialContactId": self.contact, "Transcript": items, "NextToken": next }))
    }

    fn now(&self) -> String {
        format!("2026-03-02T09:{:02}:{:02}.000Z", self.clock / 60 % 60, self.clock % 60)
    }
}

/// A JSON object in the body of a request.
struct Input(Value);

impl Input {
    fn of(request: &Received) -> Result<Self, Rejection> {
        match request.body() {
            [] => Ok(Self(json!({}))),
            body => json::from_slice(body).map(Self).map_err(|error| invalid(error.to_string())),
        }
    }

    fn member(&self, name: &str) -> Result<Self, Rejection> {
        self.0.get(name).cloned().map(Self).ok_or_else(|| invalid(format!("{name} is required")))
    }

    /// Returns a required member that is a string and not empty.
    fn text(&self, name: &str) -> Result<&str, Rejection> {
        let text = self.0.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        text.ok_or_else(|| invalid(format!("{name} is required")))
    }

    /// Checks that a required member has the only value that this server knows.
    fn is(&self, value: &str, name: &str) -> Result<(), Rejection> {
        if self.text(name)? == value {
            Ok(())
        } else {
            Err(invalid(format!("unknown {name}: this server only knows {value}")))
        }
    }
}

/// Checks that the request has a signature for this service. The key is not checked.
fn is_signed(request: &Received) -> Result<(), Rejection> {
    let signature = request.header("authorization").unwrap_or_default();
    if request.header("x-amz-bearer").is_some() {
        return Err(invalid("unexpected token: this service requires a signature"));
    }
    if signature.starts_with("AWS4-HMAC-SHA256 Credential=")
        && signature.contains("/connect/aws4_request, ")
        && signature.contains("Signature=")
        && request.header("x-amz-date").is_some()
    {
        return Ok(());
    }
    Err(Rejection::NotSigned)
}

fn invalid(message: impl Into<String>) -> Rejection {
    Rejection::Invalid(message.into())
}

impl Rejection {
    /// Returns the status, code and message. The services have different codes for invalid input.
    fn on_the_wire(self, target: &str) -> (u16, &'static str, String) {
        match self {
            Self::Invalid(message) if target.starts_with("/participant/") => (400, "ValidationException", message),
            Self::Invalid(message) => (400, "InvalidRequestException", message),
            Self::NotSigned => (403, "MissingAuthenticationTokenException", "Missing Authentication Token".into()),
            Self::Denied => (403, "AccessDeniedException", "Access denied".into()),
            Self::NoContact => (404, "ResourceNotFoundException", "The contact does not exist".into()),
            Self::NoOperation => (404, "UnknownOperationException", format!("Unknown operation {target}")),
        }
    }
}
