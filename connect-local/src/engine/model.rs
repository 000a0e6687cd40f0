//! The records that an engine keeps, as they are in memory and in the store.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use connect_api::ParticipantRole;
use serde::{Deserialize, Serialize};

use crate::clock::Millis;

/// A bearer token, or the secret part of a URL.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Token(pub(crate) String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Instance {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) alias: Option<Token>,
    pub(crate) directory: Directory,
    pub(crate) inbound: bool,
    pub(crate) outbound: bool,
    pub(crate) created: Millis,
    /// The time from which the instance is active.
    pub(crate) active_from: Millis,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) flows: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Directory {
    Saml,
    ConnectManaged,
    Existing,
}

/// A chat contact, with all of it that changes rarely. Its items are records of their own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Contact {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) instance_id: String,
    pub(crate) flow_id: String,
    pub(crate) initial_contact_id: String,
    /// The chat that this one continues, if it is persistent.
    pub(crate) continued_from: Option<String>,
    pub(crate) related: Option<String>,
    pub(crate) created: Millis,
    pub(crate) updated: Millis,
    pub(crate) ends: Millis,
    pub(crate) ended: Option<Ended>,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) segment_attributes: BTreeMap<String, SegmentValue>,
    pub(crate) customer_id: Option<Token>,
    pub(crate) content_types: BTreeSet<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The timers that are set.
    pub(crate) timers: Vec<Timer>,
    /// The timers that apply, which are those of the moment when the chat's other side connected.
    pub(crate) running: Option<Vec<Timer>>,
    pub(crate) streamings: Vec<Streaming>,
    pub(crate) participants: Vec<Participant>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ended {
    pub(crate) at: Millis,
    pub(crate) reason: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct SegmentValue {
    pub(crate) string: Option<String>,
    pub(crate) map: Option<BTreeMap<String, SegmentValue>>,
    pub(crate) integer: Option<i32>,
    pub(crate) list: Option<Vec<SegmentValue>>,
    pub(crate) arn: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Timer {
    pub(crate) role: Role,
    pub(crate) kind: TimerKind,
    pub(crate) minutes: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TimerKind {
    Idle,
    DisconnectNoncustomer,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Streaming {
    pub(crate) id: String,
    pub(crate) endpoint_arn: String,
    /// The position after which items are streamed.
    pub(crate) after: u64,
    /// The position of the last item before the start. That item may not be saved: a restart gives
    /// its position again, so that this is not saved either.
    #[serde(skip)]
    pub(crate) started: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Participant {
    pub(crate) id: String,
    pub(crate) role: Role,
    pub(crate) display_name: String,
    pub(crate) token: Token,
    /// The time until which the participant must have called `CreateParticipantConnection`.
    /// `None` once it has.
    pub(crate) connect_by: Option<Millis>,
    pub(crate) connected: Option<Millis>,
    pub(crate) left: Option<Left>,
    /// The time of the last sign of activity, kept while timers are set.
    pub(crate) active: Millis,
    pub(crate) idle: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Left {
    pub(crate) at: Millis,
    /// True if the participant asked to leave.
    pub(crate) by_request: bool,
    /// The position of the last item that the participant hears. `None` if it is the chat's last.
    #[serde(default)]
    pub(crate) last: Option<u64>,
}

impl Participant {
    /// Returns true if the participant has joined and has not left.
    pub(crate) fn is_present(&self) -> bool {
        self.connected.is_some() && self.left.is_none()
    }
}

/// The role of a participant in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Role {
    /// The person who contacted the contact center.
    Customer,
    /// A person who works at the contact center.
    Agent,
    /// The flow, which speaks for the contact center.
    System,
    /// A bot that a program added.
    CustomBot,
    /// A person who monitors the chat.
    Supervisor,
}

impl Role {
    /// Returns the role as the API has it.
    pub fn to_api(self) -> ParticipantRole {
        match self {
            Self::Customer => ParticipantRole::Customer,
            Self::Agent => ParticipantRole::Agent,
            Self::System => ParticipantRole::System,
            Self::CustomBot => ParticipantRole::CustomBot,
            Self::Supervisor => ParticipantRole::Supervisor,
        }
    }
}

/// A connection token or the token of a websocket's URL.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) token: Token,
    pub(crate) contact_id: String,
    pub(crate) participant_id: String,
    pub(crate) expires: Millis,
    /// The time until which a websocket must be opened. `None` for a connection token.
    pub(crate) open_by: Option<Millis>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attachment {
    pub(crate) id: String,
    pub(crate) contact_id: String,
    pub(crate) participant_id: String,
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) size: u64,
    pub(crate) upload: Ticket,
    pub(crate) uploaded: bool,
    pub(crate) completed: bool,
    pub(crate) downloads: Vec<Ticket>,
}

/// The token of a URL for one file, with the time until which it is valid.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ticket {
    pub(crate) token: Token,
    pub(crate) expires: Millis,
    pub(crate) inline: bool,
}

/// The answer to a request with an idempotency token.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Replay {
    /// The hash of the operation, its scope and the token.
    pub(crate) key: String,
    /// The hash of the input.
    pub(crate) input: String,
    pub(crate) output: ReplayOutput,
    pub(crate) expires: Millis,
}

/// The JSON of an output, which can hold tokens.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ReplayOutput(pub(crate) serde_json::Value);

impl fmt::Debug for ReplayOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The position up to which a streaming endpoint received the items of its chat.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Cursor {
    pub(crate) streaming_id: String,
    pub(crate) position: u64,
}
